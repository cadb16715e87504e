import { expect, type Locator } from '@playwright/test'
import { frameOf } from './driving/geometry.ts'
import { openLadder } from './driving/ladder.ts'
import { openBoard } from './driving/long-board.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const scrolled = (list: Locator) => list.evaluate((element) => element.parentElement?.scrollTop ?? Number.NaN)

test('a card that is held at the lower edge of a column scrolls it, and lies where it is let go', async ({ page }) => {
  const { column, cards } = await openBoard(page)
  const list = column('later').getByRole('list')
  const [from, to] = [await frameOf(cards('belongs').first()), await frameOf(column('later'))]
  const text = (await cards('belongs').first().locator('button').first().textContent()) ?? ''
  await page.mouse.move(from.x + 40, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  expect(await scrolled(list)).toBe(0)
  await page.mouse.move(to.x + to.width / 2, to.y + to.height - 10, { steps: 8 })
  await expect.poll(() => scrolled(list)).toBeGreaterThan(400)
  const hand = to.y + to.height / 2
  await page.mouse.move(to.x + to.width / 2, hand, { steps: 8 })
  // At once: resting over a card, it would be laid onto that one.
  await page.mouse.up()
  const card = column('later').locator('li[data-drag-item]', { hasText: text })
  await expect(card).toBeVisible()
  await expect(cards('belongs').filter({ hasText: text })).toHaveCount(0)
  await expect.poll(async () => Math.abs((await frameOf(card)).y - hand)).toBeLessThan(150)
  expect(await scrolled(list)).toBeGreaterThan(400)
})

test('the wheel scrolls the column below a card that is held, and the card stays under the hand', async ({ page }) => {
  const { column, cards } = await openBoard(page)
  const list = column('belongs').getByRole('list')
  const from = await frameOf(cards('belongs').first())
  const text = (await cards('belongs').first().locator('button').first().textContent()) ?? ''
  await page.mouse.move(from.x + 40, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + 120, { steps: 6 })
  const held = page.locator('[popover]', { hasText: text })
  const before = await frameOf(held)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => scrolled(list)).toBeGreaterThan(400)
  expect(await frameOf(held)).toEqual(before)
  await page.mouse.up()
  // Among those that were out of sight: no longer one of the first.
  await expect(cards('belongs').nth(0)).not.toContainText(text)
  const place = await cards('belongs').evaluateAll(
    (all, text) => all.findIndex((card) => card.textContent.includes(text)),
    text,
  )
  expect(place).toBeGreaterThan(2)
})

test('no card rises while another one passes over it', async ({ page }) => {
  const { cards } = await openBoard(page)
  const [from, third] = [await frameOf(cards('belongs').first()), await frameOf(cards('belongs').nth(2))]
  await page.mouse.move(from.x + 40, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(third.x + 40, third.y + 20, { steps: 10 })
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
  await expect(page.locator('li[data-drag-item]:hover')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(cards('belongs').first()).toContainText('(1)')
})

test('a card is dragged out of its cluster, and stays in it when it is let go there', async ({ page }) => {
  const { column, cards } = await openBoard(page)
  const text = (await cards('belongs').nth(1).locator('button').first().textContent()) ?? ''
  await page.getByRole('button', { name: words.live.cluster.start }).click()
  for (const place of [0, 1, 2]) await cards('belongs').nth(place).locator('button').first().click()
  const bar = page.getByRole('group', { name: words.live.cluster.start })
  await bar.getByRole('button', { name: words.live.cluster.bundle }).click()
  const cluster = column('belongs').getByRole('list', { name: words.live.cluster.untitled })
  const inner = cluster.getByRole('listitem').filter({ hasText: text })
  await expect(cluster.getByRole('listitem')).toHaveCount(3)
  const drag = async (to: { readonly x: number; readonly y: number }) => {
    const from = await frameOf(inner)
    await page.mouse.move(from.x + 40, from.y + 15)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 8 })
    await page.mouse.up()
  }
  const [home, later] = [await frameOf(cluster), await frameOf(column('later'))]
  await drag({ x: home.x + 60, y: home.y + 10 })
  await expect(cluster.getByRole('listitem')).toHaveCount(3)
  // Onto the head of the column: resting over a card, it would be laid onto that one.
  await drag({ x: later.x + later.width / 2, y: later.y + 15 })
  await expect(cluster.getByRole('listitem')).toHaveCount(2)
  await expect(cards('later').filter({ hasText: text })).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(cluster.getByRole('listitem')).toHaveCount(3)
})

test('a rung that is held at the lower edge scrolls the ladder to its end and no further, and becomes the last', async ({
  page,
}) => {
  const { grips, order } = await openLadder(page)
  const before = await order()
  const grip = await frameOf(grips.first())
  await page.mouse.move(grip.x + 20, grip.y + 20)
  await page.mouse.down()
  await page.mouse.move(grip.x + 20, 690, { steps: 12 })
  const last = page.locator('li[data-drag-item]').last()
  const add = page.getByRole('button', { name: words.activities.ladder.addRow })
  await expect(add).toBeInViewport()
  await page.waitForTimeout(600)
  await expect(last).toBeInViewport()
  await expect(add).toBeInViewport()
  await page.mouse.up()
  await expect.poll(order).toEqual([...before.slice(1), before[0]])
})

test('what a card is offered to be laid onto lies below the hand, also after the board has scrolled', async ({
  page,
}) => {
  const { column, cards } = await openBoard(page)
  const [from, second] = [await frameOf(cards('belongs').first()), await frameOf(cards('later').nth(1))]
  await page.mouse.move(from.x + 40, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(second.x + second.width / 2, second.y + second.height / 2, { steps: 8 })
  const offered = page.locator('[data-join]')
  await expect(offered).toBeVisible()
  // It would be dropped into no column, so none says so.
  await expect(page.locator('[data-over]')).toHaveCount(0)
  const before = await offered.textContent()
  await page.mouse.wheel(0, 900)
  await expect.poll(() => scrolled(column('later').getByRole('list'))).toBeGreaterThan(400)
  // The hand may have come to lie between two cards: a little back, and one is below it.
  await expect(async () => {
    await page.mouse.wheel(0, -16)
    await expect(offered).toBeVisible({ timeout: 1_500 })
  }).toPass()
  await expect(offered).not.toHaveText(before ?? '')
  await expect(offered).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(offered).toHaveCount(0)
})
