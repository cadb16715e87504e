import { expect, type Locator, type Page } from '@playwright/test'
import { frameOf } from './driving/geometry.ts'
import { openBoard } from './driving/long-board.ts'
import { test } from './driving/test.ts'

const nameOf = async (card: Locator) => (await card.locator('button').first().textContent()) ?? ''

/** Lets what glides take a hundred times as long, until what it gives is called. */
async function holdGlides(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.01 })
  return async () => {
    await session.send('Animation.setPlaybackRate', { playbackRate: 1 })
  }
}

test('a card that is let go beyond the window lies where it lay', async ({ page }) => {
  const { cards } = await openBoard(page)
  const from = await frameOf(cards('belongs').first())
  const text = await nameOf(cards('belongs').first())
  const width = await page.evaluate(() => innerWidth)
  for (const beyond of [
    { x: width + 40, y: from.y + 200 },
    { x: from.x + 300, y: -30 },
  ]) {
    await page.mouse.move(from.x + 40, from.y + 20)
    await page.mouse.down()
    await page.mouse.move(width / 2, from.y + 100, { steps: 6 })
    await page.mouse.move(beyond.x, beyond.y, { steps: 4 })
    await page.mouse.up()
    await expect(page.locator('[popover]', { hasText: text })).toHaveCount(0)
    await expect(cards('belongs').first()).toContainText(text)
  }
})

test('what is let go glides above the board, and is there at once when another is lifted', async ({ page }) => {
  const { column, cards } = await openBoard(page)
  const endGlides = await holdGlides(page)
  const text = await nameOf(cards('belongs').first())
  const flying = page.locator('[popover]', { hasText: text })
  const card = cards('later').filter({ hasText: text })
  const [from, to] = [await frameOf(cards('belongs').first()), await frameOf(column('later'))]
  await page.mouse.move(from.x + 40, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + 15, { steps: 8 })
  await page.mouse.up()
  await expect(flying).toBeVisible()
  await expect(card).toHaveCSS('opacity', '0')
  const next = await frameOf(cards('belongs').nth(2))
  await page.mouse.move(next.x + 40, next.y + 20)
  await page.mouse.down()
  await page.mouse.move(next.x + 60, next.y + 30, { steps: 3 })
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
  await expect(flying).toHaveCount(0)
  await expect(card).toHaveCSS('opacity', '1')
  await endGlides()
  await page.mouse.up()
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
})

test('what still glides to its place can be lifted again there', async ({ page }) => {
  const { column, cards } = await openBoard(page)
  const endGlides = await holdGlides(page)
  const text = await nameOf(cards('belongs').first())
  const card = cards('belongs').filter({ hasText: text })
  const [from, to] = [await frameOf(card), await frameOf(column('later'))]
  const hold = { x: from.x + 40, y: from.y + 20 }
  await page.mouse.move(hold.x, hold.y)
  await page.mouse.down()
  await page.mouse.move(hold.x + 10, hold.y + 10, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
  await expect(card).toHaveCSS('opacity', '0')
  await page.mouse.move(hold.x, hold.y)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + 15, { steps: 8 })
  await page.mouse.up()
  await expect(cards('later').filter({ hasText: text })).toHaveCount(1)
  await endGlides()
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
})
