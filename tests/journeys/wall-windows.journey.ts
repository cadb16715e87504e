import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { at, onWall, running, scope, sentence } from './driving/sample-on-wall.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { openWall, question } from './driving/wall.ts'
import { words } from './driving/words.ts'

const { activities, projector } = words

test('where the browser opens no second window, there is a link that does', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  const id = await openSample(page)
  await visit(page, at(scope, id))
  await page.getByRole('button', { name: projector.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: projector.second }).click()
  const dialog = page.getByRole('dialog', { name: projector.blocked })
  await expect(dialog.getByRole('link', { name: projector.blockedLink })).toHaveAttribute(
    'href',
    new RegExp(`#${paths.projector(id)}$`),
  )
})

test('either window may be killed at any moment, twenty times, and nothing is lost', async ({ page, context }) => {
  test.slow()
  const id = await openSample(page)
  await visit(page, at(sentence, id))
  let facilitator = page
  let wall = await openWall(page, context)
  const field = () => facilitator.getByRole('textbox', { name: activities.missionSentence.fields.mission.label })
  let chance = 7
  const next = (below: number) => {
    chance = (chance * 1103515245 + 12345) % 2147483648
    return Math.floor(chance / 65536) % below
  }
  for (let turn = 1; turn <= 20; turn += 1) {
    const text = `Satz Nummer ${turn}: Alle kommen an.`
    await field().fill(text)
    await facilitator.waitForTimeout(next(60))
    if (next(2) === 0) {
      await wall.close()
      wall = await context.newPage()
      await wall.goto(`/#${paths.projector(id)}`)
    } else {
      await facilitator.close()
      await expect(wall.getByText(text)).toBeVisible()
      facilitator = await context.newPage()
      await facilitator.goto(`/#${sentence.path(id)}`)
    }
    await expect(field()).toHaveValue(text)
    await expect(wall.getByText(text)).toBeVisible()
    await expect(running(facilitator)).toBeVisible()
  }
})

test('a second projector window, a reload and a window without a facilitator do no harm', async ({ page, context }) => {
  const { id, wall } = await onWall(page, context, sentence)
  const other = await context.newPage()
  await other.goto(`/#${paths.projector(id)}`)
  await expect(question(other)).toHaveText(sentence.heading)
  await wall.reload()
  await expect(question(wall)).toHaveText(sentence.heading)
  const stored = (from: Page) =>
    from.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes('workshop')))
  const before = await stored(page)
  await page.close()
  await other.reload()
  await expect(other.getByText(projector.waiting)).toBeVisible()
  await expect(question(wall)).toHaveText(sentence.heading)
  const again = await context.newPage()
  await again.goto(`/#${sentence.path(id)}`)
  await expect(question(other)).toHaveText(sentence.heading)
  expect(before).toBeDefined()
  expect(await stored(again)).toEqual(before)
})

test('a projector window that lies covered and asleep holds nothing up, and catches up when it is seen again', async ({
  page,
  context,
}) => {
  const { id, wall } = await onWall(page, context, sentence)
  const session = await context.newCDPSession(wall)
  await page.bringToFront()
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await page
    .getByRole('textbox', { name: activities.missionSentence.fields.mission.label })
    .fill('Alle kommen an, während niemand hinsieht.')
  await visit(page, at(scope, id))
  await expect(page.getByText(new RegExp(`^${words.frame.saved('').trim()} \\d`)).first()).toBeVisible()
  await visit(page, at(sentence, id))
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await wall.bringToFront()
  await expect(wall.getByText('Alle kommen an, während niemand hinsieht.')).toBeVisible()
  await visit(page, at(scope, id))
  await expect(question(wall)).toHaveText(scope.heading)
})
