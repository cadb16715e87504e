import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against the screen as it stands: 'rule: selector – what is wrong'. Empty where all is well. */
export async function complaints(page: Page, where: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: tags, resultTypes: ['violations'] })
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
