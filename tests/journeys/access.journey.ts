import { expect, type Page } from '@playwright/test'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { complaints, complaintsOfColours } from './driving/axe.ts'
import { cutTexts, overflow, smallTargets, spaceOut } from './driving/geometry.ts'
import { openEmpty, openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 240_000 })

type Check = (page: Page, where: string) => Promise<readonly string[]>

/** Walks over every screen of a workshop; what the check finds on each, with the screen's address. */
async function overEvery(page: Page, screens: ReturnType<typeof screensOf>, check: Check): Promise<readonly string[]> {
  const found: string[] = []
  for (const screen of screens) {
    await visit(page, screen)
    found.push(...(await check(page, screen.path.replace(/^\/w\/\w+/, ''))))
  }
  return found
}

async function darkAndEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('wirkbund/note/language', 'en')
    localStorage.setItem('wirkbund/note/theme', 'dark')
  })
}

test.describe('axe finds nothing', () => {
  test('on any screen of the sample, in a bright room, in German', async ({ page }) => {
    const workshop = await openSample(page)
    expect(await overEvery(page, screensOf(workshop), complaints)).toEqual([])
  })

  test('on any screen of an empty workshop, in a dark room, in English', async ({ page }) => {
    await darkAndEnglish(page)
    const workshop = await openEmpty(page, en)
    expect(await overEvery(page, screensOf(workshop, en), complaints)).toEqual([])
  })

  test('in the colours of any screen of the sample in a dark room', async ({ page }) => {
    await darkAndEnglish(page)
    const workshop = await openSample(page, en)
    expect(await overEvery(page, screensOf(workshop, en), complaintsOfColours)).toEqual([])
  })
})

test('whatever can be tapped in the room is 44 pixels large', async ({ page }) => {
  const workshop = await openSample(page)
  const small: Check = async (_, where) => (await smallTargets(page, 44)).map((target) => `${where}: ${target}`)
  expect(await overEvery(page, screensOf(workshop), small)).toEqual([])
})

for (const words of [de, en]) {
  test(`at 320 pixels, which is 400 % on a laptop, every screen reads in one column, and no text is cut (${words.locale})`, async ({
    page,
  }) => {
    if (words === en) await darkAndEnglish(page)
    const workshop = await openSample(page, words)
    await page.setViewportSize({ width: 320, height: 640 })
    const wide: Check = async (_, where) =>
      [...(await overflow(page)), ...(await cutTexts(page))].map((what) => `${where}: ${what}`)
    expect(await overEvery(page, screensOf(workshop, words), wide)).toEqual([])
  })
}

test('at 320 pixels, too, what a workshop opens over its screens reads in one column, its titles whole', async ({
  page,
}) => {
  await openSample(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const { frame, deciding, library, worksheets } = de
  const found: string[] = []
  for (const name of [deciding.log.open, frame.saveFile, library.earlier, worksheets.print]) {
    await page.getByRole('button', { name: frame.more }).click()
    await page.getByRole('menuitem', { name }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    found.push(...[...(await overflow(page)), ...(await cutTexts(page))].map((what) => `${name}: ${what}`))
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  expect(found).toEqual([])
})

test('with the wider spacing that a reader may choose, no text is cut', async ({ page }) => {
  const workshop = await openSample(page)
  await spaceOut(page)
  const cut: Check = async (_, where) => (await cutTexts(page)).map((what) => `${where}: ${what}`)
  expect(await overEvery(page, screensOf(workshop), cut)).toEqual([])
})
