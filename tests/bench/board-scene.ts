import type { Page } from '@playwright/test'
import { boardFile } from './board-file.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A page with a board of cards, as the app shows it and as the plain rebuild does. */
export interface BoardScene {
  readonly name: 'app' | 'plain'
  readonly open: (page: Page, origin: string, cards: number) => Promise<void>
  /** Puts the caret into a text that is kept with every letter: the text of a card. */
  readonly focusText: (page: Page) => Promise<void>
  /** Where a card of the first column is seized, and where it is let go: in the next column, further down. */
  readonly way: (page: Page) => Promise<{ readonly from: Point; readonly to: Point }>
}

export const app: BoardScene = {
  name: 'app',
  async open(page, origin, cards) {
    await openFile(page, origin, boardFile(cards))
    await page.goto(`${page.url().replace(/(#\/w\/[^/]+).*/, '$1')}/mission/scope`)
    await page.locator('[data-drag-item]').first().waitFor()
    await settled(page)
  },
  async focusText(page) {
    await page.locator('[data-drag-item] [data-drag-handle]').first().click()
    await page.getByRole('dialog').getByRole('textbox').first().focus()
    await settled(page)
  },
  way: (page) => wayOf(page, '[data-drag-lane]', '[data-drag-item]', 1),
}

export const plain: BoardScene = {
  name: 'plain',
  async open(page, origin, cards) {
    await page.goto(`${origin}/?cards=${cards}`)
    await page.locator('li').first().waitFor()
    await settled(page)
  },
  async focusText(page) {
    await page.locator('textarea').focus()
    await settled(page)
  },
  way: (page) => wayOf(page, 'ul', 'li', 0),
}

/** Opens a workshop file from the start page. */
export async function openFile(
  page: Page,
  origin: string,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  await page.goto(origin)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^(Datei öffnen|Open a file)$/ }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.waitForURL(/#\/w\//)
}

/** Until nothing has been drawn or fetched for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let calm = 0; calm < 5; calm += 1) {
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 2000 }))
      await new Promise((later) => setTimeout(later, 100))
    }
  })
}

async function wayOf(page: Page, lane: string, item: string, column: number) {
  const from = await page.locator(lane).nth(column).locator(item).first().boundingBox()
  const to = await page
    .locator(lane)
    .nth(column + 1)
    .locator(item)
    .nth(2)
    .boundingBox()
  if (from === null || to === null) throw new Error('The board shows no cards to drag.')
  return {
    from: { x: from.x + from.width / 2, y: from.y + from.height / 2 },
    to: { x: to.x + to.width / 2, y: to.y + to.height / 2 + 8 },
  }
}
