import { expect, type Locator } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { openSample, visit } from './driving/screens.ts'
import { at, onWall, scope, sentence } from './driving/sample-on-wall.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { activities, board, catalogues, live, timing } = words

/** The height at which an element has its middle. */
async function middleOf(locator: Locator): Promise<number> {
  const { y, height } = await frameOf(locator)
  return y + height / 2
}

test('starting the clock moves nothing on the sheet', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, at(sentence, id))
  const field = page.getByRole('main').getByRole('textbox').first()
  const before = await frameOf(field)
  await page.getByRole('button', { name: timing.start(8) }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  expect(await frameOf(field)).toEqual(before)
})

test('what opens under the stance of one organisation sends no other one into the other column', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.stances(id, 'conflict'), heading: null })
  const rows = page.getByRole('main').getByRole('listitem')
  const columns = async () => Promise.all((await rows.all()).map(async (row) => (await frameOf(row)).x))
  const before = await columns()
  expect(new Set(before).size).toBe(2)
  await rows.first().getByText(catalogues.stances.reservation.choice, { exact: true }).click()
  await rows.nth(1).getByText(catalogues.stances.reservation.choice, { exact: true }).click()
  await expect(rows.nth(1).getByRole('textbox')).not.toHaveCount(0)
  expect(await columns()).toEqual(before)
})

test('the dots of a result stand level with what they were given to', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, at(scope, id))
  await page.getByRole('button', { name: live.dots.start }).click()
  await page.getByRole('button', { name: live.dots.result }).click()
  const place = page.getByRole('listitem').filter({ hasText: /^1\./ })
  const dots = place.locator('span').last()
  expect(Math.abs((await middleOf(dots)) - (await middleOf(place)))).toBeLessThan(3)
})

test('on the wall a card of one line has its words level with its sign', async ({ page, context }) => {
  const { wall } = await onWall(page, context, scope)
  await page.getByLabel(board.from).selectOption({ index: 1 })
  await page.getByRole('textbox', { name: activities.scope.newCard }).fill('Kurz')
  await page.keyboard.press('Enter')
  const text = wall.getByText('Kurz', { exact: true })
  const sign = wall.getByRole('listitem').filter({ has: text }).getByRole('img')
  expect(Math.abs((await middleOf(text)) - (await middleOf(sign)))).toBeLessThan(4)
})

test('under the wall long names of organisations begin at the left on the second line, too', async ({
  page,
  context,
}) => {
  const { id, wall } = await onWall(page, context, scope)
  await visit(page, { path: paths.setup(id, 'organisations'), heading: words.setup.steps.organisations.question })
  for (const [index, change] of (await page.getByRole('button', { name: / ändern$/ }).all()).entries()) {
    await change.click()
    await page.getByLabel(words.setup.shortName).fill(`Gesundheit und Teilhabe im Lorntal ${index}`)
    await page.keyboard.press('Escape')
  }
  await visit(page, at(scope, id))
  const names = wall.getByRole('contentinfo').getByRole('listitem')
  await expect(names.last()).toContainText('Gesundheit')
  // Three of them stand on the first line.
  const [left, right] = [await frameOf(names.nth(3)), await frameOf(names.nth(4))]
  expect(right.y).toBe(left.y)
  expect(right.x - left.x - left.width).toBeLessThan(50)
})

test('a date in a table has one ring around it, that of its cell', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'impact', 'indicators'), heading: activities.indicators.question })
  const date = page.locator('main input[type=date]').first()
  await date.focus()
  expect(await date.evaluate((field) => getComputedStyle(field).outlineStyle)).toBe('none')
})
