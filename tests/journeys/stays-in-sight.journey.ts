import { expect, type Locator, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { activities, board, frame, questions } = words

/** Whether all of it stands above the foot of the screen, whose main button stays free. */
async function expectAboveFoot(page: Page, sheet: Locator): Promise<void> {
  await expect(async () => {
    const [{ y, height }, foot] = [await frameOf(sheet), await frameOf(page.getByRole('contentinfo'))]
    expect(y + height).toBeLessThanOrEqual(foot.y)
    expect(y).toBeGreaterThanOrEqual(0)
  }).toPass()
}

test('what opens over the lowest row or card leaves the main button free', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'roles', 'tasks'), heading: activities.tasks.question })
  await page.getByRole('row').nth(-2).locator('[aria-haspopup=dialog]').first().click()
  await expectAboveFoot(page, page.getByRole('dialog'))
  await page.keyboard.press('Escape')

  await visit(page, { path: paths.activity(id, 'expectations', 'concerns'), heading: activities.concerns.question })
  await page
    .getByRole('button', { name: new RegExp(`^${board.commandsFor('')}`) })
    .nth(2)
    .click()
  await expectAboveFoot(page, page.getByRole('menu'))
})

test('the contents keep the current step in sight when the plan below takes more room', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-10-14T09:00:00') })
  const id = await openSample(page)
  await visit(page, { path: paths.stances(id, 'mission'), heading: null })
  const contents = page.getByRole('navigation', { name: frame.contents })
  const step = contents.locator('[aria-current=step]')
  const list = contents.locator('ol ol')
  const before = await frameOf(list)
  await page.keyboard.press('t')
  await expect(async () => expect((await frameOf(list)).height).toBeLessThan(before.height)).toPass()
  await expect(async () => {
    const [here, around] = [await frameOf(step), await frameOf(list)]
    expect(here.y + here.height).toBeLessThanOrEqual(around.y + around.height + 1)
  }).toPass()
})

test('a question that is opened has the drawer to itself, which scrolls in one direction', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: questions.title }).click()
  const drawer = page.getByRole('complementary', { name: questions.title })
  const list = drawer.getByRole('list').first()
  const wide = await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(wide).toBe(0)
  const opener = drawer.locator('[aria-expanded]').last()
  await opener.click()
  await expect(async () => {
    const [form, around] = [await frameOf(drawer.getByRole('textbox').first()), await frameOf(list)]
    expect(form.y + form.height).toBeLessThanOrEqual(around.y + around.height)
  }).toPass()
  await expect(drawer.getByRole('button', { name: questions.add })).toBeHidden()
  await drawer.getByRole('textbox', { name: questions.newQuestion }).click()
  await expect(drawer.getByRole('button', { name: questions.add })).toBeVisible()
})

test('the main button of the commitment stays in sight and covers nothing that has the focus', async ({ page }) => {
  const { commitmentPage: said, editions } = words
  const id = await openSample(page)
  await visit(page, { path: paths.commitment(id), heading: null })
  await page.getByRole('button', { name: new RegExp(said.changeEdition) }).click()
  await page.getByLabel(said.editionStatus).selectOption('signature')
  const main = page.getByRole('button', { name: said.save })
  const lowest = async () => {
    const { y, height } = await frameOf(main)
    return y + height
  }
  await expect.poll(lowest).toBeLessThanOrEqual(768)
  await page.getByRole('button', { name: editions.signatures }).focus()
  const last = page.getByRole('button', { name: said.moreFormats })
  for (let steps = 0; steps < 6 && !(await last.evaluate((at) => at === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab')
  }
  await expect(last).toBeFocused()
  await expect.poll(lowest).toBeLessThanOrEqual(768)
  await expect(async () => {
    const [focused, covering] = [await frameOf(last), await frameOf(main)]
    expect(focused.y + focused.height).toBeLessThanOrEqual(covering.y)
  }).toPass()
})

test('the list of more formats shows by half a line that it goes on', async ({ page }) => {
  const { commitmentPage: said } = words
  const id = await openSample(page)
  await visit(page, { path: paths.commitment(id), heading: null })
  await page.getByRole('button', { name: said.moreFormats }).click()
  const next = page.getByRole('radio', { name: said.formats.html.name }).locator('..')
  const list = page.getByRole('button', { name: said.fewerFormats }).locator('xpath=../preceding-sibling::*[1]')
  const [{ y, height }, around] = [await frameOf(next), await frameOf(list)]
  const seen = (around.y + around.height - y) / height
  expect(seen).toBeGreaterThan(0.4)
  expect(seen).toBeLessThan(0.9)
})
