import { expect, type Page } from '@playwright/test'
import type { Words } from '#i18n/words.ts'
import { illegible } from './legibility.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const
const themes = ['light', 'dark'] as const

/** Waits until the wall has laid out what it was sent: until what it says of its pages holds for a dozen frames. */
const settled = (wall: Page) =>
  wall.evaluate(async () => {
    let [said, frames] = ['', 0]
    while (frames < 12) {
      await new Promise((done) => requestAnimationFrame(done))
      const now = document.querySelector('footer')?.textContent ?? ''
      frames = now === said ? frames + 1 : 0
      said = now
    }
  })

/** 'Seite 2 von 3', whatever the last number. */
const pageOf = (words: Words, at: number) =>
  new RegExp(`^${words.projector.page(at, 999).replace('999', String.raw`\d+`)}$`)

/** The number of the last page, as a window says it that shows the one at `at`; 1 where it speaks of none. */
async function lastPage(window: Page, words: Words, at: number): Promise<number> {
  const [said = ''] = await window.getByText(pageOf(words, at)).allTextContents()
  return Number(/\d+$/.exec(said)?.[0] ?? 1)
}

/** What is illegible on any page of what the wall shows, at every size and in both lights. */
export async function look(page: Page, wall: Page, words: Words, what: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of sizes) {
    await wall.setViewportSize(size)
    await settled(wall)
    let at = 1
    for (; ; at += 1) {
      for (const theme of themes) {
        await wall.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
        const troubles = await illegible(wall)
        found.push(...troubles.map((trouble) => `${what}, page ${at}, ${size.width} ${theme}: ${trouble}`))
      }
      // The facilitator's window turns pages that it has heard of; and how many there are shows while turning them, since a
      // sheet is measured once it is on the wall.
      await expect.poll(async () => (await lastPage(wall, words, at)) - (await lastPage(page, words, at))).toBe(0)
      if (at >= (await lastPage(wall, words, at))) break
      await page.keyboard.press('Shift+PageDown')
      await expect(wall.getByText(pageOf(words, at + 1))).toBeVisible()
      await settled(wall)
    }
    for (let back = 0; back < 9; back += 1) await page.keyboard.press('Shift+PageUp')
    if (at > 1) await expect(wall.getByText(pageOf(words, 1))).toBeVisible()
  }
  return found
}

/** The cards of a board of which at least half a line is not to be seen. */
export const cutCards = (window: Page) =>
  window
    .locator('li[data-drag-item] button')
    .evaluateAll((all) =>
      all
        .filter(
          (card) => card.scrollHeight - card.clientHeight > Number.parseFloat(getComputedStyle(card).lineHeight) / 2,
        )
        .map((card) => card.textContent ?? ''),
    )

/** What is illegible on what one window shows just now, at every size and in both lights. */
export async function lookHere(window: Page, what: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of sizes) {
    await window.setViewportSize(size)
    await settled(window)
    for (const theme of themes) {
      await window.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
      found.push(...(await illegible(window)).map((trouble) => `${what}, ${size.width} ${theme}: ${trouble}`))
    }
    found.push(...(await cutCards(window)).map((text) => `${what}, ${size.width}: cut, ${text}`))
  }
  return found
}
