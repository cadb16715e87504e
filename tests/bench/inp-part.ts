import type { Browser } from '@playwright/test'
import { app } from './board-scene.ts'
import { type Figure, quantile } from './figures.ts'
import { type MeasuredPage, measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'

const keys = 60
/** Milliseconds between two keys, whether the one before is done with or not: a slow app would queue up. */
const pace = 120

/** What someone feels on a slow machine: from a key to the next paint, by the browser's own clock. Wall time: needs a quiet machine. */
export async function inpPart(browser: Browser, { app: origin }: Origins): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const cards of [10, 1000]) {
    const measured = await measuredPage(browser)
    try {
      await app.open(measured.page, origin, cards)
      await app.focusText(measured.page)
      await measured.slow({ cpu: 4, network: 'full' })
      const felt = await typed(measured)
      figures.push({
        name: `INP of ${keys} keys at 4×, ${cards} cards`,
        value: quantile(felt, 0.98),
        unit: 'ms',
        limit: 56,
        note: `p50 ${quantile(felt, 0.5)}`,
      })
    } finally {
      await measured.close()
    }
  }
  return figures
}

async function typed({ page }: MeasuredPage): Promise<readonly number[]> {
  await page.evaluate(() => Object.assign(Reflect.get(window, 'seen'), { interactions: {} }))
  const letters = 'partnerschaft ordnet rollen und beitraege aller beteiligten neu'
  for (let key = 0; key < keys; key += 1) {
    const next = new Promise((later) => setTimeout(later, pace))
    await page.keyboard.press(letters.charAt(key % letters.length))
    await next
  }
  await page.waitForTimeout(1000)
  const felt: Readonly<Record<number, number>> = await page.evaluate(() => Reflect.get(window, 'seen').interactions)
  return Object.values(felt)
}
