import { expect, type Locator } from '@playwright/test'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { at, onWall } from './driving/sample-on-wall.ts'
import { openEmpty, openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { activities, board, frame, library, recap, reviews, setup, stances, timing } = words
const speakingUp = {
  path: (id: string) => paths.activity(id, 'conflict', 'speakingUp'),
  heading: activities.speakingUp.question,
}

/** How wide each line of a text is set, in pixels. */
const lines = (text: Locator): Promise<readonly number[]> =>
  text.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return Array.from(range.getClientRects(), ({ width }) => width)
  })

test('fields beside one another begin level, however long the question over each', async ({ page, context }) => {
  const { id } = await onWall(page, context, speakingUp)
  await visit(page, at(speakingUp, id))
  await page.keyboard.press('p')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  const { fields } = activities.speakingUp
  const [contact, reply] = [page.getByText(fields.contact.hint), page.getByText(fields.answer.hint)]
  expect((await frameOf(contact)).height).toBeLessThan((await frameOf(reply)).height)
  const [left, right] = [page.getByLabel(fields.contact.label), page.getByLabel(fields.answer.label)]
  expect((await frameOf(left)).y).toBe((await frameOf(right)).y)
})

/** No word stands alone below. */
async function expectBalanced(text: Locator) {
  await expect(text).toBeVisible()
  const [first = 0, last = 0, ...more] = (await lines(text)).slice(-2)
  expect(more).toEqual([])
  expect(last).toBeGreaterThan(first / 2)
}

test('a word alone is no last line: not beside the end of the day, of a title, of what was deleted', async ({
  page,
}) => {
  const id = await openSample(page)
  await visit(page, { path: paths.recap(id), heading: recap.question })
  await expectBalanced(page.getByText(recap.wrapUpHint))
  await visit(page, { path: paths.library(), heading: library.title })
  const commands = page.getByRole('button', { name: /^Befehle zu / })
  await commands.click()
  await page.getByRole('menuitem', { name: library.duplicateWhole }).click()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await visit(page, { path: paths.library(), heading: library.title })
  await expectBalanced(page.getByRole('heading', { level: 2, name: 'Kopie' }).getByRole('link'))
  await commands.first().click()
  await page.getByRole('menuitem', { name: library.remove }).click()
  await page.getByRole('button', { name: library.bin(1) }).click()
  await expectBalanced(
    page
      .getByRole('dialog')
      .getByRole('listitem')
      .getByText(/^gelöscht/),
  )
})

test('a name that has room beside the others is read on one line; what has changed stands clear of the stances', async ({
  page,
}) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'impact', 'chain'), heading: activities.chain.question })
  expect(await lines(page.getByRole('button', { name: /^Jugendliche der Klassen 8 bis 10/ }))).toHaveLength(1)
  await visit(page, { path: paths.stances(id, 'impact'), heading: null })
  const row = page.getByRole('listitem').filter({ hasText: stances.stale })
  const { y, height } = await frameOf(row.getByRole('group'))
  const keep = await frameOf(row.getByRole('button', { name: new RegExp(stances.confirm) }))
  expect(keep.y - y - height).toBeGreaterThan(4)
})

test('what an organisation gives to a stage stands level with its sign, mirrored as well', async ({ page }) => {
  const id = await openSample(page)
  const { question } = activities.stageContributions
  await visit(page, { path: paths.activity(id, 'impact', 'stageContributions'), heading: question })
  const main = page.getByRole('main')
  await expectBalanced(main.getByRole('heading', { level: 2, name: /^4/ }))
  const middle = async (part: Locator) => {
    const { y, height } = await frameOf(part)
    return y + height / 2
  }
  for (const _ of ['at the desk', 'mirrored']) {
    const [sign, text] = [await middle(main.getByRole('img').first()), await middle(main.getByRole('textbox').first())]
    expect(Math.abs(sign - text)).toBeLessThan(2)
    await page.keyboard.press('p')
  }
})

test('initials that another organisation has are told from it in one line', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.setup(id, 'organisations'), heading: setup.steps.organisations.question })
  await page.getByLabel(setup.organisation, { exact: true }).fill('Sportverein Haselbach')
  await page.getByLabel(setup.initials).fill('SA')
  await page.keyboard.press('Enter')
  expect((await frameOf(page.getByText(setup.initialsTaken('SA', 'Schulamt', '').trim()))).height).toBeLessThan(30)
})

test('how many dots are placed is said on one line, beside three tools of the board', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const status = page.getByRole('contentinfo').getByText(board.status.dots(15, 15).join(' '))
  for (const width of [1280, 1366]) {
    await page.setViewportSize({ width, height: 768 })
    expect((await frameOf(status)).height).toBeLessThan(30)
  }
})

test('a word alone is no last line: not of a hint beside a field, nor of what still lacks in an empty workshop', async ({
  page,
}) => {
  const id = await openEmpty(page)
  await visit(page, { path: paths.activity(id, 'conflict', 'arrangements'), heading: activities.arrangements.question })
  const [first = 0, last = 0] = await lines(page.getByText(activities.arrangements.topics.meanwhile.hint))
  expect(last).toBeGreaterThan(first / 4)
  await visit(page, { path: paths.commitment(id), heading: null })
  await expectBalanced(page.getByRole('heading', { level: 1 }))
})

test('a word alone is no last line of an open question', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: frame.questions }).click()
  const question = page.getByRole('complementary').getByText(/^Braucht das Lotsenbüro/)
  const [, middle = 0, last = 0] = await lines(question)
  expect(last).toBeGreaterThan(middle / 4)
})

test('the line of a clock that has not been started begins below its key', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const key = page.getByRole('button', { name: timing.start(6) })
  expect((await frameOf(page.locator('header i').last())).x).toBeCloseTo((await frameOf(key)).x)
})

test('the page of an address that leads nowhere stands in the middle', async ({ page }) => {
  await page.goto('/#/w/none/mission/scope')
  const { x, width } = await frameOf(page.getByRole('heading', { name: frame.missingTitle }))
  expect(Math.abs(x + width / 2 - 1366 / 2)).toBeLessThan(2)
})

test('what is lacking in a copy stands on the line of what it is lacking to', async ({ page }) => {
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: library.openFile }).click()
  await (await chooser).setFiles('tests/fixtures/reviews/filled-by-mutool.pdf')
  const row = page.getByRole('row', { name: '1.1' })
  const base = (cell: Locator) =>
    cell.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element.firstChild ?? element)
      return range.getBoundingClientRect().bottom
    })
  await expect(row).toBeVisible()
  const [number, subject] = [row.getByText('1.1', { exact: true }), row.getByRole('cell').first()]
  expect(Math.abs((await base(number)) - (await base(subject)))).toBeLessThan(1)
  const notice = page.getByText(reviews.copy.otherText)
  const intro = await frameOf(page.getByText(reviews.copy.intro))
  expect((await frameOf(notice)).y - intro.y - intro.height).toBeGreaterThan(8)
})

for (const language of [de, en]) {
  test.describe(language.locale, () => {
    test.use({ locale: language.locale })
    test('on the wall, too, who a card is from is read whole beside its button', async ({ page }) => {
      const id = await openSample(page, language)
      const { question } = language.activities.scope
      await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: question })
      await page.keyboard.press('p')
      const from = page.getByLabel(language.board.from)
      const { width } = await frameOf(from)
      await from.evaluate((select) => (select.style.cssText = 'field-sizing: content; flex: none; max-width: none'))
      expect((await frameOf(from)).width).toBeLessThanOrEqual(width + 0.5)
    })
  })
}

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })
  test('the name of a step is set in lines of like length', async ({ page }) => {
    const id = await openSample(page, en)
    const { title, question } = en.activities.tasks
    await visit(page, { path: paths.activity(id, 'roles', 'tasks'), heading: question })
    await expectBalanced(page.getByRole('navigation').getByText(title, { exact: true }))
  })
})
