import { type BrowserContext, expect, type Page } from '@playwright/test'
import { titleOf } from './begin-workshop.ts'

/** Reloads, leaves and closes the page while the task of a key is still running, so often; every key must be there after. */
export async function survivesStorms(page: Page, context: BrowserContext, rounds: number): Promise<void> {
  const address = page.url()
  let expected = ''
  let here = page
  for (let round = 0; round < rounds; round += 1) {
    if (expected.length > 250) {
      expected = ''
      await titleOf(here).fill('')
    }
    const key = String.fromCharCode(97 + (round % 26))
    expected += key
    const end = (['reload', 'leave', 'close'] as const)[round % 20 === 19 ? 2 : round % 2]
    await titleOf(here).press('End')
    // The page goes while the task of the key is still running.
    await here.evaluate((how) => {
      document.activeElement?.addEventListener('input', () => {
        if (how === 'reload') location.reload()
        else if (how === 'leave') location.href = 'about:blank'
        else window.close()
      })
    }, end)
    if (end === 'reload') {
      await Promise.all([here.waitForEvent('load'), here.keyboard.press(key)])
    } else {
      await here.keyboard.press(key)
      if (end === 'close' && !here.isClosed()) await here.close()
      if (here.isClosed()) here = await context.newPage()
      else await here.waitForURL('about:blank')
      await here.goto(address)
    }
    await expect(titleOf(here)).toHaveValue(expected)
  }
}
