import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 180_000 })

/** Adds as many organisations as sit in a full room. */
async function fillRoom(page: Page, id: string): Promise<void> {
  await visit(page, { path: paths.setup(id, 'organisations'), heading: null })
  for (let number = 1; number <= 6; number += 1) {
    await page.getByLabel(words.setup.organisation, { exact: true }).fill(`Verein Nummer ${number}`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: words.setup.change(`Verein Nummer ${number}`) })).toBeVisible()
  }
}

for (const size of [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1280, height: 600 },
]) {
  test(`at ${size.width} × ${size.height} the window itself never scrolls: what is too long scrolls within its screen`, async ({
    page,
  }) => {
    const id = await openSample(page)
    await fillRoom(page, id)
    await page.setViewportSize(size)
    const found: string[] = []
    for (const screen of screensOf(id)) {
      await visit(page, screen)
      const { scrollHeight, scrollWidth } = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement
        return { scrollHeight, scrollWidth }
      })
      if (scrollHeight > size.height || scrollWidth > size.width) {
        found.push(`${screen.path.replace(`/w/${id}`, '')}: ${scrollWidth} × ${scrollHeight}`)
      }
    }
    expect(found).toEqual([])
  })
}
