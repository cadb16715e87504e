import { expect, test } from '@playwright/test'
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
