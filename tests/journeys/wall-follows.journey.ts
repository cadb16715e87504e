import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { at, onWall, running, scope, sentence } from './driving/sample-on-wall.ts'
import { visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { question } from './driving/wall.ts'
import { words } from './driving/words.ts'

const { activities, projector } = words

test('the second window follows, stays while the facilitator peeks, and closes when asked', async ({
  page,
  context,
}) => {
  const { id, wall } = await onWall(page, context, scope)
  await expect(running(page)).toBeVisible()
  await expect(wall.getByRole('button')).toHaveCount(0)
  await expect(wall.getByRole('textbox')).toHaveCount(0)

  await running(page).click()
  await page.getByRole('menuitem', { name: projector.stayLong }).click()
  await visit(page, at(sentence, id))
  await expect(page.getByText(projector.stays(activities.scope.title))).toBeVisible()
  await expect(question(wall)).toHaveText(scope.heading)
  await page.getByRole('button', { name: projector.bring }).click()
  await expect(question(wall)).toHaveText(sentence.heading)

  const closed = wall.waitForEvent('close')
  await running(page).click()
  await page.getByRole('menuitem', { name: projector.end }).click()
  await closed
  await expect(page.getByRole('button', { name: projector.button, exact: true })).toBeVisible()
})

test('the wall shows the result of the dots while it is open, and what everyone is about to sign', async ({
  page,
  context,
}) => {
  const { id, wall } = await onWall(page, context, scope)
  const { dots } = words.live
  await page.getByRole('button', { name: dots.start }).click()
  await page.getByRole('button', { name: dots.result }).click()
  await expect(question(wall)).toHaveText(dots.resultTitle)
  const ranks = page.getByRole('main').locator('ol > li')
  await expect(wall.getByRole('main').locator('ol > li')).toHaveCount(await ranks.count())
  await page.getByRole('button', { name: dots.back }).click()
  await expect(question(wall)).toHaveText(scope.heading)
  await visit(page, { path: paths.commitment(id), heading: null })
  await expect(question(wall)).toHaveText(projector.commitment)
  await expect(wall.getByRole('main').getByRole('listitem')).toHaveCount(6)
  await visit(page, at(sentence, id))
  await expect(question(wall)).toHaveText(sentence.heading)
})

test('the rules for today are on the wall while the room agrees on them', async ({ page, context }) => {
  const { id, wall } = await onWall(page, context, scope)
  const { steps, ruleToday } = words.setup
  await visit(page, { path: paths.setup(id, 'rules'), heading: steps.rules.question })
  await expect(question(wall)).toHaveText(steps.rules.question)
  const consent = words.catalogues.rules.consent
  await expect(wall.getByRole('heading', { level: 2 })).toHaveText(words.frame.labelled(ruleToday, consent.name))
  await expect(wall.getByText(consent.plain)).toBeVisible()
  const [first = ''] = words.activities.groundRules.suggestions
  await page.getByRole('button', { name: words.editors.table.suggest(first) }).click()
  await expect(wall.getByText(first)).toBeVisible()
  await visit(page, at(sentence, id))
  await expect(question(wall)).toHaveText(sentence.heading)
})

test('a card that is moved by keyboard moves on the wall in one step', async ({ page, context }) => {
  const { wall } = await onWall(page, context, scope)
  const column = activities.scope.columns.belongs.title
  const order = () =>
    wall
      .getByRole('region', { name: column })
      .getByRole('listitem')
      .evaluateAll((cards) => cards.map((card) => card.textContent?.replaceAll('\u00AD', '')))
  await wall.evaluate((name) => {
    const list = [...document.querySelectorAll('section')].find((section) => section.ariaLabel === name)
    // Where a long word may break is no other word.
    const text = () => list?.textContent?.replaceAll('\u00AD', '') ?? ''
    let before = text()
    const seen: number[] = []
    Reflect.set(window, 'seen', seen)
    new MutationObserver(() => {
      if (text() === before) return
      before = text()
      seen.push(Date.now())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, column)
  const before = await order()
  const region = page.getByRole('region', { name: column })
  const delays: number[] = []
  for (let move = 0; move < 50; move += 1) {
    const seen = await wall.evaluate(() => Reflect.get(window, 'seen').length)
    const first = region.getByRole('listitem').first().getByRole('button').first()
    await first.focus()
    // What is lifted listens for arrows from the next task on; a finger takes longer to reach them.
    await page.keyboard.press('Space', { delay: 40 })
    await page.waitForTimeout(200)
    await page.keyboard.press('ArrowDown', { delay: 40 })
    await expect(page.locator('[data-announcer]').last()).toContainText(
      words.dnd.board.movedTo({ name: '', column, position: 2, of: before.length }),
    )
    await page.evaluate(() => Reflect.set(window, 'at', Date.now()))
    await page.keyboard.press('Space')
    // The focus follows a frame later; whoever went on before would lift that card again.
    await expect(region.getByRole('listitem').nth(1).getByRole('button').first()).toBeFocused()
    await wall.waitForFunction((count) => Reflect.get(window, 'seen').length > count, seen)
    const [from, to] = [
      await page.evaluate(() => Number(Reflect.get(window, 'at'))),
      await wall.evaluate((count) => Number(Reflect.get(window, 'seen')[count]), seen),
    ]
    delays.push(to - from)
  }
  // An even number of turns of the first two cards leaves them as they were, and each was seen once, as a whole.
  expect(await order()).toEqual(before)
  expect(await wall.evaluate(() => Reflect.get(window, 'seen').length)).toBe(50)
  // How long it took is printed, not judged: this machine may be doing anything else at the same time.
  const median = delays.toSorted((one, other) => one - other)[25] ?? Number.NaN
  console.log(`From the drop to the wall: median ${median} ms of 50`)
})
