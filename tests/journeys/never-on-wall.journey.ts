import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { onWall, scope } from './driving/sample-on-wall.ts'
import { openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { openWall, question } from './driving/wall.ts'
import { words } from './driving/words.ts'

const { activities, projector } = words

test('what is room only is on no wall, neither in sight nor in its source', async ({ page, context }) => {
  const id = await openSample(page)
  const marker = 'Spatzengeheimnis'
  const concerns = { path: paths.activity(id, 'expectations', 'concerns'), heading: activities.concerns.question }
  await visit(page, concerns)
  await page.getByRole('textbox', { name: activities.concerns.newCard }).first().fill(marker)
  await page.keyboard.press('Enter')
  await expect(page.getByText(marker)).toBeVisible()
  const wall = await openWall(page, context)
  await expect(question(wall)).toHaveText(concerns.heading)
  for (const screen of screensOf(id).filter(({ path }) => path.includes('expectations'))) {
    await visit(page, screen)
    await expect(wall.locator('header').first()).toContainText(screen.heading ?? '')
    expect(await wall.content()).not.toContain(marker)
  }
  await visit(page, concerns)
  expect(await page.content()).toContain(marker)
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: projector.leave })).toBeVisible()
  expect(await page.content()).not.toContain(marker)
})

test('a deleted workshop is on no wall any more, whoever opened it', async ({ page, context }) => {
  const { id, wall } = await onWall(page, context, scope)
  const other = await context.newPage()
  await other.goto(`/#${paths.projector(id)}`)
  await expect(question(other)).toHaveText(scope.heading)
  await page.bringToFront()
  await page.goto('/#/')
  const closed = wall.waitForEvent('close')
  await page.getByRole('button', { name: words.library.commandsFor('').trim() }).click()
  await page.getByRole('menuitem', { name: words.library.remove }).click()
  await closed
  await expect(other.getByText(projector.waiting)).toBeVisible()
})
