import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { app, openFile, settled } from './board-scene.ts'
import { type Figure, median } from './figures.ts'
import { type MeasuredPage, measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'
import { recordTrace } from './record-trace.ts'

const rounds = 5

/** What a click leads to, from the click to the frame that shows it: the whole of the main thread's work until then. */
export async function openingPart(browser: Browser, { app: origin }: Origins): Promise<readonly Figure[]> {
  const measured = await measuredPage(browser)
  const { page } = measured
  try {
    const large = { name: 'large.json', text: readFileSync('tests/fixtures/workshops/large.json', 'utf8') }
    await openFile(page, origin, large)
    const workshop = page.url().replace(/(#\/w\/[^/]+).*/, '$1')
    const opening: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${origin}/#/`)
      const link = page.getByRole('heading', { level: 2 }).getByRole('link').first()
      await link.waitFor()
      await settled(page)
      opening.push(
        await untilShown(
          measured,
          () => link.click(),
          (page) => page.getByRole('heading', { level: 1 }).waitFor(),
        ),
      )
    }
    await page.goto(`${workshop}/mission/headlines`)
    await settled(page)
    const switching: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const [there, back] = [`${workshop}/mission/scope`, `${workshop}/mission/headlines`]
      switching.push(await untilShown(measured, () => go(page, there), cards))
      await untilShown(measured, () => go(page, back), cards)
    }
    await app.open(page, origin, 1000)
    const undoing: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await app.focusText(page)
      await page.keyboard.type(' x')
      await page.keyboard.press('Escape')
      await settled(page)
      undoing.push(
        await untilShown(
          measured,
          () => page.keyboard.press('Control+z'),
          async () => undefined,
        ),
      )
    }
    const note = (all: readonly number[]) => all.map((ms) => ms.toFixed(0)).join(', ')
    return [
      {
        name: 'opening a workshop of 1,000 cards',
        value: median(opening),
        unit: 'ms',
        limit: 100,
        note: note(opening),
      },
      {
        name: 'switch to a board of 120 cards in it',
        value: median(switching),
        unit: 'ms',
        limit: 100,
        note: note(switching),
      },
      { name: 'undo on a board of 1,000 cards', value: median(undoing), unit: 'ms', limit: 100, note: note(undoing) },
    ]
  } finally {
    await measured.close()
  }
}

const cards = (page: Page) => page.locator('[data-drag-item]').first().waitFor()

const go = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, new URL(address).hash)

async function untilShown(
  { page, cdp }: MeasuredPage,
  act: () => Promise<unknown>,
  shown: (page: Page) => Promise<unknown>,
): Promise<number> {
  const end = await recordTrace(cdp)
  await act()
  await shown(page)
  await page.waitForTimeout(400)
  return (await end()).total
}
