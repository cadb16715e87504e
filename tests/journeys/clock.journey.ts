import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { timing, activities } = words

test('the clock is right after a reload and after ten minutes of a hidden tab, and nothing goes on by itself', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2027-10-14T09:00:00') })
  const id = await openSample(page)
  const chain = { path: paths.activity(id, 'impact', 'chain'), heading: activities.chain.question }
  await visit(page, chain)
  const clock = page.getByRole('timer', { name: timing.timer })
  await page.getByRole('button', { name: /^Uhr starten/ }).click()
  const minutes = Number(/(\d+)/.exec((await clock.textContent()) ?? '')?.[1])
  expect(minutes).toBeGreaterThanOrEqual(20)

  // Between these times the clock runs on: within a minute of them it is right.
  await page.clock.runFor('03:00')
  await page.reload()
  await expect(clock).toContainText(new RegExp(`^${minutes - 4}:\\d\\d|^${minutes - 3}:0\\d`))

  const other = await context.newPage()
  await other.bringToFront()
  await page.clock.fastForward('10:00')
  await page.bringToFront()
  await expect(clock).toContainText(new RegExp(`^${minutes - 14}:\\d\\d|^${minutes - 13}:0\\d`))

  await page.clock.fastForward(`${minutes}:00`)
  await expect(page.getByRole('main').getByText(timing.up)).toBeVisible()
  await expect(clock).toContainText(/^\+1[23]:\d\d/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chain.heading)
  expect(page.url()).toContain(chain.path)

  await page.getByRole('button', { name: timing.moreLong(5) }).click()
  await expect(clock).toContainText(/^0[45]:\d\d/)
})

test('a second press in the same place takes back the first: the clock starts, and pauses', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const { x, y, width, height } = await frameOf(page.getByRole('button', { name: /^Uhr starten/ }))
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect(page.getByRole('button', { name: timing.pause })).toBeVisible()
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect(page.getByRole('button', { name: timing.resume })).toBeVisible()
})
