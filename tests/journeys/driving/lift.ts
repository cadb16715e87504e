import type { Page } from '@playwright/test'

/**
 * Lifts with Space what has the focus. It listens for arrows once a timer of its own has run: one that is set after it runs
 * after it, however busy the machine is. A finger takes longer anyway.
 */
export async function lift(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await page.evaluate(() => new Promise<void>((done) => setTimeout(done)))
}
