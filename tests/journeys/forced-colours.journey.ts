import { expect, type Page } from '@playwright/test'
import { openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

interface Marks {
  /** What is chosen, pressed or current, and how many of it bear no frame. */
  readonly chosen: number
  readonly unframed: readonly string[]
  /** Signs, discs and dots tell by their form; without a colour of their own there is none. */
  readonly formless: readonly string[]
}

function marksOn(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && element.getClientRects().length > 0,
      )
    const named = (element: HTMLElement) => `${element.className}: ${element.textContent.slice(0, 40)}`
    const chosen = shown('label:has(:checked), [aria-pressed="true"], [aria-current]')
    const forms = shown('[data-shape], [data-disc="full"]')
    return {
      chosen: chosen.length,
      unframed: chosen.filter((element) => getComputedStyle(element).outlineStyle === 'none').map(named),
      formless: forms
        .filter((element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'none')
        .map(named),
    }
  })
}

test('with forced colours what is chosen has a frame, and signs keep their form', async ({ page }) => {
  test.setTimeout(240_000)
  const workshop = await openSample(page)
  for (const screen of screensOf(workshop)) {
    await test.step(screen.path, async () => {
      await visit(page, screen)
      const { chosen, unframed, formless } = await marksOn(page)
      // Where we are stands in the contents of every screen, but for a break.
      if (!screen.path.endsWith('break')) expect(chosen).toBeGreaterThan(0)
      expect({ unframed, formless }).toEqual({ unframed: [], formless: [] })
    })
  }
})
