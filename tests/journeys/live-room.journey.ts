import { expect, type Page } from '@playwright/test'
import { decisionRuleIds } from '#core/method/decision-rules.ts'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { lift } from './driving/lift.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { openWall } from './driving/wall.ts'
import { words } from './driving/words.ts'

const { activities, board, catalogues, deciding, elements, live } = words
const secret = 'Spatzengeheimnis'

/** Every text a page holds, seen or not, values of fields too. */
const textOf = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value'))
    return `${document.documentElement.outerHTML} ${fields.join(' ')}`
  })

async function beginRound(page: Page, attribution: 'organisation' | 'anonymous'): Promise<void> {
  await page.getByRole('button', { name: live.round.start, exact: true }).click()
  await page.getByRole('radio', { name: live.round.attributions[attribution].label }).check()
  await page.getByRole('button', { name: live.round.begin }).click()
}

async function write(page: Page, ...entries: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: live.round.entry })
  for (const entry of entries) {
    await field.fill(entry)
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }
}

test('a silent round stays silent on the wall until it is revealed, also over a reload', async ({ page, context }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const wall = await openWall(page, context)
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(activities.scope.question)
  await beginRound(page, 'organisation')
  const counts = wall.getByRole('list', { name: live.round.counts })
  await expect(counts).toBeVisible()
  const before = await wall.screenshot()

  await page.getByLabel(board.from).selectOption({ index: 1 })
  await write(page, `${secret} eins`, `${secret} zwei`)
  await expect(counts.getByRole('listitem').first()).toContainText('2')
  expect(await textOf(wall)).not.toContain(secret)
  expect(await textOf(page)).not.toContain(secret)
  expect((await wall.screenshot()).equals(before)).toBe(false)

  await page.reload()
  await expect(page.getByText(live.round.written(2)).first()).toBeVisible()
  await expect(counts.getByRole('listitem').first()).toContainText('2')
  expect(await textOf(wall)).not.toContain(secret)

  await page.getByRole('button', { name: live.round.reveal }).click()
  for (const shown of [page, wall]) {
    await expect(shown.getByText(`${secret} eins`).first()).toBeVisible()
    await expect(shown.getByText(`${secret} zwei`).first()).toBeVisible()
  }
})

test('pixels of the wall tell how many wrote, not what: other words give the same picture', async ({
  page,
  context,
}) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'headlines'), heading: activities.headlines.question })
  const wall = await openWall(page, context)
  await beginRound(page, 'anonymous')
  await write(page, secret)
  await expect(wall.getByText(live.round.total)).toBeVisible()
  await expect(wall.getByText('1', { exact: true }).first()).toBeVisible()
  const one = await wall.screenshot()
  await page.getByRole('button', { name: live.round.discard }).click()
  // Else the picture would still be that of the round before.
  await expect(wall.getByText(live.round.total)).toHaveCount(0)
  await beginRound(page, 'anonymous')
  await write(page, 'Ein ganz anderer und viel längerer Eintrag, der auch niemanden etwas angeht')
  await expect(wall.getByText('1', { exact: true }).first()).toBeVisible()
  await expect.poll(async () => (await wall.screenshot()).equals(one)).toBe(true)
})

test('in turn at one laptop nobody sees what others wrote', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  await beginRound(page, 'organisation')
  await page.getByRole('button', { name: live.round.pass }).click()
  const sheet = page.getByRole('dialog', { name: live.round.turn.title })
  for (const turn of ['eins', 'zwei']) {
    await sheet.getByRole('button', { name: live.round.turn.ready }).click()
    expect(await textOf(page)).not.toContain(secret)
    await sheet.getByRole('textbox', { name: live.round.entry }).fill(`${secret} ${turn}`)
    await page.keyboard.press('Enter')
    await expect(sheet.getByText(`${secret} ${turn}`)).toBeVisible()
    // Undo would take back what others have written: it does not reach in.
    await page.keyboard.press('Control+z')
    await sheet.getByRole('button', { name: live.round.turn.done }).click()
    await page.keyboard.press('Control+z')
    expect(await textOf(page)).not.toContain(secret)
  }
  await sheet.getByRole('button', { name: live.round.turn.end }).click()
  await expect(page.getByText(live.round.written(2)).first()).toBeVisible()
})

test('a card that is held over another one is clustered with it, and the cluster moves as one by keyboard', async ({
  page,
}) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const column = page.getByRole('region', { name: activities.scope.columns.belongs.title })
  const cards = column.locator('li[data-drag-item] > div button')
  const [first, second] = [await frameOf(cards.nth(0)), await frameOf(cards.nth(1))]
  const names = await cards.allTextContents()
  await page.mouse.move(second.x + 30, second.y + 15)
  await page.mouse.down()
  await page.mouse.move(second.x + 40, second.y + 5, { steps: 4 })
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2, { steps: 6 })
  await expect(column.locator('[data-join]')).toBeVisible()
  await page.mouse.up()
  const heading = column.getByRole('textbox', { name: live.cluster.headingOf(live.cluster.untitled) })
  await expect(heading).toBeFocused()
  await page.keyboard.type('Im Alltag')
  const cluster = column.getByRole('list', { name: 'Im Alltag' })
  await expect(cluster.getByRole('listitem')).toHaveText([new RegExp(names[0] ?? ''), new RegExp(names[1] ?? '')])

  await column.getByRole('button', { name: live.cluster.grip('Im Alltag') }).focus()
  await lift(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-announcer]').last()).toContainText(activities.scope.columns.notBelongs.title)
  await page.keyboard.press('Space')
  const there = page.getByRole('region', { name: activities.scope.columns.notBelongs.title })
  await expect(there.getByRole('list', { name: 'Im Alltag' }).getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(column.getByRole('list', { name: 'Im Alltag' }).getByRole('listitem')).toHaveCount(2)
})

test('every rule decides in its own way, and the log goes into the commitment', async ({ page }) => {
  test.setTimeout(240_000)
  const id = await openSample(page)
  await visit(page, { path: paths.stances(id, 'mission'), heading: elements.mission.stanceQuestion })
  await page.getByRole('button', { name: deciding.decide, exact: true }).click()
  const dialog = page.getByRole('dialog')
  const groups = dialog.getByRole('radiogroup')
  const everyone = async (name: string) => {
    for (const group of await groups.all()) await group.getByText(name, { exact: true }).click()
  }
  const outcome = dialog.getByRole('region', { name: deciding.outcome })
  for (const rule of decisionRuleIds) {
    await dialog.getByLabel(deciding.rule).selectOption(rule)
    await expect(dialog.getByText(catalogues.rules[rule].plain)).toBeVisible()
    switch (rule) {
      case 'consensus':
      case 'consent':
        break
      case 'fistToFive':
        await everyone('4')
        break
      case 'consensing': {
        await dialog.getByRole('textbox', { name: deciding.newOption }).fill('Montags')
        await page.keyboard.press('Enter')
        await expect(dialog.getByRole('row', { name: 'Montags' })).toBeVisible()
        for (const cell of await dialog.getByRole('row', { name: 'Montags' }).getByRole('textbox').all())
          await cell.fill('1')
        for (const cell of await dialog.getByRole('row', { name: deciding.passive }).getByRole('textbox').all()) {
          await cell.fill('9')
        }
        await expect(outcome).toContainText(deciding.chosen('Montags'))
        break
      }
      case 'majority':
      case 'qualifiedMajority':
        await everyone(deciding.votes.yes)
        break
      case 'oneAfterHearing':
        await dialog.getByLabel(deciding.decider).selectOption({ index: 1 })
        for (const box of await dialog.getByRole('checkbox', { name: deciding.isHeard('') }).all()) await box.check()
        await dialog.getByText(deciding.decidedYes, { exact: true }).click()
        break
    }
    await expect(outcome).toContainText(deciding.results.adopted)
  }
  await dialog.getByRole('button', { name: deciding.record }).click()
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: deciding.log.open }).click()
  const log = page.getByRole('dialog', { name: deciding.log.title })
  await expect(log.getByRole('listitem')).toContainText([catalogues.rules.oneAfterHearing.name])
  await log.getByRole('textbox', { name: deciding.log.remark(true) }).fill('Gilt ab Mai')
  await page.reload()
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: deciding.log.open }).click()
  await expect(log.getByRole('textbox', { name: deciding.log.remark(true) })).toHaveValue('Gilt ab Mai')
})
