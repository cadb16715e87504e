import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against the screen as it stands: 'rule: selector – what is wrong'. Empty where all is well. */
export async function complaints(page: Page, where: string): Promise<readonly string[]> {
  return heldAgainst(page, where, tags)
}

/** Of that, only what another theme can change: its colours, at a third of the time. */
export async function complaintsOfColours(page: Page, where: string): Promise<readonly string[]> {
  return heldAgainst(page, where, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })
}

/** Words that stand out less than 7:1, large ones less than 4.5:1 (WCAG 1.4.6). */
export async function complaintsOfEnhancedContrast(page: Page, where: string): Promise<readonly string[]> {
  return heldAgainst(page, where, { type: 'rule', values: ['color-contrast-enhanced'] })
}

async function heldAgainst(
  page: Page,
  where: string,
  runOnly: string[] | { type: 'rule'; values: string[] },
): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${where}: ${id} at ${target.join(' ')}: ${oneLine(failureSummary)}`,
    ),
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
