import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Room } from '#core/room/room.ts'
import { paths } from '#routes/paths.ts'
import { openFile } from '../bench/board-scene.ts'
import { Deciding } from './driving/decide.ts'
import { frameOf } from './driving/geometry.ts'
import { illegible } from './driving/legibility.ts'
import { openedId, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { openWall } from './driving/wall.ts'
import { words } from './driving/words.ts'

const { activities, catalogues, deciding, elements, grids, live, projector, stances } = words
const many = 25

/** The sample with twenty more organisations, each of which has said yes to the mission and has roles in every task. */
function manyFile(room?: Room, name = 'Kreisverband') {
  const file: {
    readonly workshop: {
      readonly facts: { room: Room }
      readonly organisations: Record<string, object>
      readonly stances: { readonly mission: Record<string, object> }
      readonly content: { readonly tasks: { readonly cells: Readonly<Record<string, Record<string, object>>> } }
    }
  } = JSON.parse(readFileSync('tests/fixtures/workshops/sample.de.json', 'utf8'))
  const { facts, organisations, stances, content } = file.workshop
  if (room !== undefined) facts.room = room
  for (let next = Object.keys(organisations).length; next < many; next += 1) {
    const id = `organisation-${next}`
    const sign = { colour: (next % 12) + 1, shape: 'square', initials: `${next}` }
    const order = `b0${next}z`
    organisations[id] = { ...organisations['city'], name: `${name} ${next}`, shortName: `${name} ${next}`, sign, order }
    stances.mission[id] = { ...stances.mission['city'] }
    for (const cells of Object.values(content.tasks.cells)) {
      cells[id] = { marks: ['A', 'R'], text: '', followUp: '', visibility: 'document' }
    }
  }
  return { name: 'many.json', text: JSON.stringify(file) }
}

async function openMany(page: Page, room?: Room): Promise<string> {
  await openFile(page, '/', manyFile(room))
  return openedId(page)
}

/** How many of them lie over another one, by more than a hair. */
const covered = (all: Locator): Promise<number> =>
  all.evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0)
    return boxes.filter((a, index) =>
      boxes
        .slice(index + 1)
        .some((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2),
    ).length
  })

test('with 25 organisations the counts stand on the line of the foot, tasks are read in lines, nothing covers another', async ({
  page,
  context,
}) => {
  const id = await openMany(page)

  await visit(page, { path: paths.stances(id, 'mission'), heading: elements.mission.stanceQuestion })
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText('24 tragen mit')
  expect((await frameOf(foot)).height).toBeLessThan(80)

  // Whoever has a reservation at the lower edge sees where its words go.
  const last = page.getByRole('group', { name: stances.choiceOf('Kreisverband 24') })
  await last.scrollIntoViewIfNeeded()
  await last.getByText(catalogues.stances.reservation.choice, { exact: true }).click()
  await expect(
    page.getByRole('group', { name: 'Kreisverband 24', exact: true }).getByRole('textbox').last(),
  ).toBeInViewport({ ratio: 1 })

  await visit(page, { path: paths.activity(id, 'roles', 'tasks'), heading: activities.tasks.question })
  const task = await frameOf(page.getByRole('table').getByRole('rowheader').first())
  expect(task.width).toBeGreaterThan(180)
  expect(task.height).toBeLessThan(100)
  const cells = page.getByRole('table').getByRole('cell')
  expect(await covered(cells.locator('[data-mark]'))).toBe(0)
  // Where the arrows lead, the tasks that stay in place cover nothing.
  await cells
    .nth(many - 1)
    .getByRole('button')
    .focus()
  for (let column = 1; column < many; column += 1) await page.keyboard.press('ArrowLeft')
  const cell = await frameOf(page.locator(':focus'))
  expect(cell.x).toBeGreaterThanOrEqual(task.x + task.width - 1)

  const wall = await openWall(page, context)
  await expect(wall.getByRole('columnheader').getByRole('img')).toHaveCount(many)
  expect(await covered(wall.getByRole('columnheader').getByRole('img'))).toBe(0)
  expect(await covered(wall.getByRole('cell').locator('[data-mark]'))).toBe(0)
  await expect(page.getByRole('row', { name: grids.roles.load })).toBeVisible()
})

test('with 25 organisations the legend of expectations is not covered, and a silent round counts all above their names', async ({
  page,
  context,
}) => {
  const id = await openMany(page)
  await visit(page, { path: paths.activity(id, 'expectations', 'mutual'), heading: activities.mutual.question })
  await page.getByText(grids.mutual.overview, { exact: true }).click()
  const view = await frameOf(page.getByText(grids.mutual.overview, { exact: true }))
  const legend = await frameOf(page.getByRole('main').getByRole('listitem').filter({ hasText: grids.mutual.open }))
  expect(legend.y).toBeGreaterThanOrEqual(view.y + view.height)

  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  await page.getByRole('button', { name: live.round.start, exact: true }).click()
  await page.getByRole('button', { name: live.round.begin }).click()
  const wall = await openWall(page, context)
  const counts = wall.getByRole('list', { name: live.round.counts }).getByRole('listitem')
  await expect(counts).toHaveCount(many)
  const { y, height } = await frameOf(counts.last())
  expect(y + height).toBeLessThanOrEqual((await frameOf(wall.getByRole('contentinfo'))).y)
})

test('25 organisations vote on three pages of the wall, two beside one another, and where all are named no key takes room at the foot', async ({
  page,
  context,
}) => {
  const id = await openMany(page)
  await visit(page, { path: paths.stances(id, 'mission'), heading: elements.mission.stanceQuestion })
  const wall = await openWall(page, context)
  const foot = wall.getByRole('contentinfo')
  await expect(foot.getByRole('list')).toHaveCount(0)
  const names = wall.getByRole('main').getByText(/band \d+$/)
  await expect(names).toHaveCount(many - 5)

  await (await Deciding.begin(page, 'majority')).dialog.waitFor()
  await expect(foot).toHaveText(projector.page(1, 3))
  await expect(names).toHaveCount(many - 5)
  expect(await covered(names)).toBe(0)
  // After five of other names the first of these stands at the right.
  expect((await frameOf(names.nth(2))).y).toBe((await frameOf(names.nth(1))).y)
})

test('in a long room the names of 25 organisations at the foot give way to the pages; a weighing keeps its signs apart and its sum within the image', async ({
  page,
  context,
}) => {
  const id = await openMany(page, { imageWidth: 2, lastRow: 11 })
  await visit(page, { path: paths.activity(id, 'roles', 'tasks'), heading: activities.tasks.question })
  const wall = await openWall(page, context)
  const foot = wall.getByRole('contentinfo')
  const heads = wall.getByRole('columnheader')
  const key = foot.getByRole('list', { name: projector.organisations })
  await wall.setViewportSize({ width: 1024, height: 768 })
  await expect(heads.getByRole('img')).toHaveCount(many)
  await expect(key).toBeHidden()
  expect((await frameOf(foot)).height).toBeLessThan(0.1 * 768)
  expect(await illegible(wall)).toEqual([])

  await visit(page, { path: paths.activity(id, 'expectations', 'interests'), heading: activities.interests.question })
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(activities.interests.question)
  await expect(key).toBeHidden()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await expect(key).toBeVisible()
  await wall.setViewportSize({ width: 1024, height: 768 })
  await expect(key).toBeHidden()

  await visit(page, { path: paths.stances(id, 'mission'), heading: elements.mission.stanceQuestion })
  await Deciding.begin(page, 'consensing')
  const sum = heads.filter({ hasText: deciding.sum })
  await expect(sum).toBeVisible()
  await expect(key).toBeHidden()
  // Its words, which stand at the right of their column.
  const { left, right } = await sum.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().toJSON() as { readonly left: number; readonly right: number }
  })
  expect(right).toBeLessThan(1024)
  const last = await frameOf(heads.getByRole('img').last())
  expect(left).toBeGreaterThan(last.x + last.width)
  expect(await illegible(wall)).toEqual([])
  // A diamond is larger than its place, by corners that touch nothing.
  expect(await covered(heads.locator('[role="img"]:not([data-shape="diamond"])'))).toBe(0)
})

test('names as long as a line, 25 of them, leave the wall its pages', async ({ page, context }) => {
  await openFile(
    page,
    '/',
    manyFile(undefined, 'Arbeitsgemeinschaft der Träger der Jugendberufshilfe im Landkreis Haselbach'),
  )
  const id = await openedId(page)
  await visit(page, { path: paths.activity(id, 'conflict', 'ladder'), heading: activities.ladder.question })
  const wall = await openWall(page, context)
  await wall.setViewportSize({ width: 1024, height: 768 })
  await expect(wall.getByRole('list', { name: projector.organisations })).toBeHidden()
  await expect(wall.getByText(projector.page(1, 2))).toBeVisible()
  await expect(wall.getByRole('listitem').first()).toBeInViewport({ ratio: 1 })
})
