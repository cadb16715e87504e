import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { beginWorkshop, titleOf } from './begin-workshop.ts'
import type { BrowserProcess } from './browser-process.ts'
import { type Before, lostEdits, seenSoFar } from './lost-edits.ts'
import { type FailedStarts, openApp } from './opened-app.ts'
import { firstCopy } from './first-copy.ts'
import { hasScreen, openScreen } from './screen.ts'

const rounds = Number(process.env['ROUNDS'] ?? '50')

/** Longest time from an edit in the hidden page to the kill, in milliseconds. */
const longest = 300

test.skip(!hasScreen, 'Only a browser with windows hides a page, and Xvfb, which gives it a screen, is not here.')

test(`another tab comes in front in the task of a key, ${rounds} times; the hidden page is edited, then the browser killed`, async ({
  baseURL,
}) => {
  const screen = await openScreen()
  const profile = mkdtempSync(join(tmpdir(), 'wirkbund-hidden-'))
  const failed: FailedStarts = { browser: 0, app: 0 }
  let address: string | null = null
  let before: Before | null = null
  let running: BrowserProcess | null = null
  let [hidden, acknowledged] = [0, 0]
  const ages: number[] = []
  const go = async (page: Page) => {
    address ??= await beginWorkshop(page, baseURL ?? '')
    await page.goto(address)
  }
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const { browser, page, seen } = await openApp(profile, go, failed, screen.display)
      running = browser
      if (before !== null) {
        const lost = lostEdits(before, await firstCopy(page))
        expect({ round, lost: lost.acknowledged, strange: lost.strange }).toEqual({
          round,
          lost: false,
          strange: false,
        })
        ages.push(lost.age)
      }
      if (round === rounds) break
      await titleOf(page).fill(`Runde ${round}`)
      await switchTabWithNextKey(page)
      await page.keyboard.press('x')
      await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
      await editUnseen(page)
      // Every other time it is killed as soon as the edit counts as saved, or before.
      const last = (await firstCopy(page))?.sequence ?? Infinity
      if (round % 2 === 0) await expect.poll(() => seen.acknowledged).toBeGreaterThanOrEqual(last)
      else await pause(Math.random() * longest)
      before = { seen: seenSoFar(seen), at: Date.now() }
      expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
      if (seen.acknowledged >= last) acknowledged += 1
      hidden += [...before.seen.written.values()].filter(({ isHidden }) => isHidden).length
      await browser.kill()
    }
    console.log(
      `${rounds} kills of a hidden page: ${hidden} edits written while hidden, the last one acknowledged ${acknowledged} times, ` +
        `0 acknowledged lost, age of the oldest lost edit max ${Math.max(...ages)} ms; ` +
        `starts made again: ${failed.browser} without a browser, ${failed.app} without the app in time`,
    )
    expect(hidden).toBeGreaterThanOrEqual(rounds)
    expect(Math.max(...ages)).toBeLessThan(1000)
  } finally {
    await running?.kill()
    screen.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})

/** The next key opens a tab in front, before the app itself hears of the key. */
async function switchTabWithNextKey(page: Page): Promise<void> {
  await titleOf(page).press('End')
  await page.evaluate(() =>
    document.activeElement?.addEventListener('input', () => window.open('about:blank'), { once: true }),
  )
}

/** An edit in a page that nobody sees, as by dictation. */
function editUnseen(page: Page): Promise<void> {
  return titleOf(page).evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, `${field.value} unbemerkt`)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}
