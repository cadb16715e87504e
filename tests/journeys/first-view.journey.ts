import { expect, type Page } from '@playwright/test'
import { en } from '#i18n/en/index.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

/** Keeps every script of the app back until it is let go, as a slow line does. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

const emptyStart = (page: Page, { library }: typeof words) => page.getByRole('heading', { name: library.emptyTitle })

for (const [locale, spoken] of [
  ['de-DE', words],
  ['en-GB', en],
  ['fr-FR', words],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test('a first visit shows the start page in its language before the app has come, which then takes it over', async ({
      page,
    }) => {
      const letGo = await holdScripts(page)
      await page.goto('/', { waitUntil: 'commit' })
      await expect(emptyStart(page, spoken)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', spoken.locale)
      const drawn = await emptyStart(page, spoken).elementHandle()
      letGo()
      await expect(page.locator('#root')).not.toHaveAttribute('inert')
      expect(await drawn?.evaluate((node) => node.isConnected), 'the same elements').toBe(true)
    })
  })
}

for (const [whoever, stored, address] of [
  ['who has something stored', 'dark', '/'],
  ['who comes for another page', null, '/#/help'],
] as const) {
  test(`${whoever} is shown no empty start page while the app comes`, async ({ page }) => {
    await page.addInitScript((theme) => theme !== null && localStorage.setItem('theme', theme), stored)
    const letGo = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.locator('template').first()).toBeAttached()
    await expect(page.locator('#root')).toBeHidden()
    letGo()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('whatever typeface stands in until ours have come is one that the page knows', async ({ page }) => {
  await page.goto('/')
  const unknown = await page.evaluate(() => {
    const bare = (name: string) => name.trim().replaceAll(/^["']|["']$/g, '')
    const style = getComputedStyle(document.documentElement)
    const named = ['--serif', '--sans'].flatMap((property) => style.getPropertyValue(property).split(',').map(bare))
    const known = new Set([...document.fonts].map(({ family }) => bare(family)))
    return named.filter((name) => !known.has(name))
  })
  expect(unknown).toEqual(['serif', 'system-ui', 'sans-serif'])
})
