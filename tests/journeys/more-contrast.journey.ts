import { expect } from '@playwright/test'
import { complaintsOfEnhancedContrast } from './driving/axe.ts'
import { openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'

test.use({ contextOptions: { contrast: 'more', reducedMotion: 'reduce' } })

for (const theme of ['light', 'dark'] as const) {
  test(`who asks for more contrast gets 7:1 for every word, in a ${theme} room`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.addInitScript((chosen) => localStorage.setItem('wirkbund/note/theme', chosen), theme)
    const workshop = await openSample(page)
    const found: string[] = []
    for (const screen of screensOf(workshop)) {
      await visit(page, screen)
      found.push(...(await complaintsOfEnhancedContrast(page, screen.path.replace(/^\/w\/\w+/, ''))))
    }
    expect(found).toEqual([])
  })
}
