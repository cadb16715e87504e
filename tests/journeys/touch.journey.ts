import { expect, type Locator, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { openLadder } from './driving/ladder.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { activities } = words

test.use({ hasTouch: true })

type Point = readonly [x: number, y: number]

/** A finger as the browser feels one: it is put down, moves in steps, and is lifted. */
async function fingerOn(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) })
  return {
    down: (at: Point) => touch('touchStart', [at]),
    move: async ([fromX, fromY]: Point, [toX, toY]: Point) => {
      for (let share = 0.1; share < 1.05; share += 0.1) {
        await touch('touchMove', [[fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]])
      }
    },
    up: () => touch('touchEnd', []),
  }
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await frameOf(locator)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

test('a card that is held under a finger goes to another column; a swipe over it does not take it along', async ({
  page,
}) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const column = (name: 'belongs' | 'later') => page.getByRole('region', { name: activities.scope.columns[name].title })
  const cards = (name: 'belongs' | 'later') => column(name).locator('li[data-drag-item]')
  await cards('belongs').first().waitFor()
  const [here, there] = [await cards('belongs').count(), await cards('later').count()]
  const text = (await cards('belongs').first().locator('button').first().textContent()) ?? ''
  const [from, to] = [await middleOf(cards('belongs').first()), await middleOf(cards('later').first())]
  const finger = await fingerOn(page)

  await finger.down(from)
  await finger.move(from, [from[0], from[1] + 60])
  await finger.up()
  await expect(cards('belongs')).toHaveCount(here)

  await finger.down(from)
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
  await finger.move(from, to)
  await finger.up()
  await expect(cards('belongs')).toHaveCount(here - 1)
  await expect(cards('later')).toHaveCount(there + 1)
  await expect(column('later')).toContainText(text)
})

test('a rung of the ladder is put elsewhere by its handle, under a finger', async ({ page }) => {
  const { grips, order } = await openLadder(page)
  const before = await order()
  const from = await middleOf(grips.nth(0))
  const third = await frameOf(page.locator('li[data-drag-item]').nth(2))
  const finger = await fingerOn(page)
  await finger.down(from)
  // Just beyond its middle: lower, the window would scroll as long as the finger stays.
  await finger.move(from, [from[0], third.y + third.height * 0.6])
  await finger.up()
  await expect.poll(order).toEqual([...before.slice(1, 3), before[0], ...before.slice(3)])
})
