import { expect, type Page, test } from '@playwright/test'
import { activityWords } from '#i18n/of-kind.ts'
import { activityById } from '#core/method/index.ts'
import { de } from '#i18n/de/index.ts'
import { type CompressedHost, compressedHost } from '../bench/compressed-host.ts'
import { entryScenes, openEntries } from '../bench/entry-scenes.ts'
import { measuredPage, openChromium } from '../bench/measured-page.ts'
import { typeKeys } from '../bench/type-keys.ts'

/** Over what was measured; a screen that renders all of its entries with every key is far beyond it. */
const spare = 4 / 3

let host: CompressedHost
test.beforeAll(async () => {
  host = await compressedHost('dist')
})
test.afterAll(() => host.close())

for (const scene of entryScenes) {
  test(`${scene.name}: a key renders the entry it changes, not its neighbours`, async () => {
    const browser = await openChromium()
    try {
      const measured = await measuredPage(browser)
      await openEntries(measured.page, host.origin, scene)
      const { perKey, rendered } = await typeKeys(measured, 12)
      expect(perKey.renders, JSON.stringify(rendered)).toBeGreaterThan(0)
      expect(perKey.renders, JSON.stringify(rendered)).toBeLessThanOrEqual(scene.renders * spare)
      expect(perKey.layouts).toBeLessThanOrEqual(3)
    } finally {
      await browser.close()
    }
  })
}

const cell = (page: Page) => page.locator('[data-matrix-cell]').nth(3)
const acts = [
  {
    name: 'a row that is added to a glossary of 40',
    path: 'mission/glossary',
    act: (page: Page) =>
      page.getByRole('button', { name: activityWords<'table'>(de, activityById('glossary')).addRow }).click(),
    renders: 51,
  },
  {
    name: 'a mark that is set in a roles matrix of 20 × 12',
    path: 'roles/tasks',
    before: (page: Page) => cell(page).focus(),
    act: (page: Page) => page.keyboard.press('a'),
    renders: 35,
  },
]

for (const { name, path, before, act, renders } of acts) {
  test(`${name} renders itself, not its neighbours`, async () => {
    const browser = await openChromium()
    try {
      const { page } = await measuredPage(browser)
      await openEntries(page, host.origin, { name, path, renders })
      await before?.(page)
      await page.waitForTimeout(800)
      await page.evaluate(() => Object.assign(Reflect.get(window, 'seen'), { renders: 0, rendered: {} }))
      await act(page)
      // What sums it up follows two frames later, and once typing pauses.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
      expect(seen.renders, JSON.stringify(seen.rendered)).toBeGreaterThan(0)
      expect(seen.renders, JSON.stringify(seen.rendered)).toBeLessThanOrEqual(renders * spare)
    } finally {
      await browser.close()
    }
  })
}
