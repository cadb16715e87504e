import { expect, type Page } from '@playwright/test'
import { agendaOf, minutesFor } from '#core/agenda/agenda.ts'
import { elements } from '#core/method/index.ts'
import { paths } from '#routes/paths.ts'
import { Deciding, stance } from './driving/decide.ts'
import { aheadOfThePlan, atTime, behindThePlan } from './driving/compact-plan.ts'
import { afterHearing, byFingers, byMajority, byQualifiedMajority, byResistance } from './driving/decide-by-rule.ts'
import { fillActivity } from './driving/fill.ts'
import { textOf } from './driving/pdf-text.ts'
import { noteQuestions } from './driving/note-questions.ts'
import { clusterAndWeigh, roundFromPaper, roundInTurn, sourceOf } from './driving/rounds.ts'
import { next, setUp } from './driving/set-up.ts'
import { test } from './driving/test.ts'
import { openWall, question } from './driving/wall.ts'
import { activitiesOf, organisations, Typed, words } from './driving/words.ts'

const { activities, catalogues, commitmentPage, deciding, editions, projector, timing } = words
const [{ short: city }, { short: nereid }, { short: gate }] = organisations
const names = [city, nereid, gate] as const
const agenda = agendaOf('compact')

const reservation = 'Wir tragen das mit, wenn der Stadtrat im März zustimmt.'

test('a compact day with one laptop and one projector, from setting up to signatures on the table', async ({
  page,
  context,
}) => {
  test.setTimeout(420_000)
  await page.clock.install({ time: atTime(8 * 60 + 40) })
  const typed = new Typed()
  const clock = page.getByRole('timer', { name: timing.timer })

  await test.step('who takes part, and four hours from nine o’clock', async () => {
    await setUp(page, { title: 'Hafen der Nachbarschaft', place: 'Alter Speicher' })
    await next(page)
    await page.getByRole('radio', { name: catalogues.presets.compact.name }).check({ force: true })
    await page.getByLabel(words.setup.starts, { exact: true }).fill('09:00')
    await expect(page.getByText(words.agenda.ends('13:00', words.setup.duration(240)))).toBeVisible()
    await expect(page.getByText(words.agenda.leftOut)).toBeVisible()
    await expect(page.getByRole('row', { name: activities.situation.title })).toContainText('09:15')
    await next(page)
    await page.getByLabel(words.agenda.room.imageWidth).fill('2')
    await page.getByLabel(words.agenda.room.lastRow).fill('10')
    await expect(page.getByText(words.agenda.room.largerMark)).toBeVisible()
    await next(page)
  })
  const id = /#\/w\/(\w+)\//.exec(page.url())?.[1] ?? ''

  await test.step('one window is enough: P shows the room what concerns it, and typing goes on', async () => {
    const field = page.getByRole('textbox', { name: activities.situation.fields.problem.label })
    await expect(question(page)).toHaveText(activities.situation.question)
    await question(page).focus()
    await page.keyboard.press('p')
    await expect(page.getByText(words.frame.onlyHere)).toBeHidden()
    await field.fill('Viele kennen ihre Nachbarn nicht.')
    await page.getByRole('button', { name: projector.leave }).click()
    await expect(page.getByText(words.frame.onlyHere)).toBeVisible()
    await expect(field).toHaveValue('Viele kennen ihre Nachbarn nicht.')
  })

  const wall = await openWall(page, context)
  const wallClock = wall.getByRole('timer', { name: timing.timer })

  await test.step('the clock runs on the room’s wall, over a reload and a laptop that looks away', async () => {
    await expect(question(wall)).toHaveText(activities.situation.question)
    await page.clock.fastForward('35:00')
    await page.getByRole('button', { name: timing.start(5) }).click()
    await expect(wallClock).toContainText(/noch\s*5/)
    await page.clock.fastForward('02:00')
    await page.reload()
    await expect(clock).toContainText(/^0[23]:\d\d/)
    await expect(wallClock).toContainText(/noch\s*3/)
    await fillActivity(page, elements[0].activities[0], typed)
    await page.clock.fastForward('10:00')
    await expect(page.getByRole('main').getByText(timing.up)).toBeVisible()
    await expect(question(wall)).toContainText(timing.upRoom)
    await expect(question(page)).toHaveText(activities.situation.question)
    await page.getByRole('button', { name: timing.goOn }).click()
    await expect(wallClock).toBeHidden()
  })

  await test.step('a silent round from paper: the wall counts and does not tell', () => roundFromPaper(page, wall))
  await test.step('in turn at the laptop, clustered, and weighed with covered dots', async () => {
    await page.evaluate(
      (hash) => {
        window.location.hash = hash
      },
      paths.activity(id, 'mission', 'scope'),
    )
    await roundInTurn(page, typed)
    await clusterAndWeigh(page, wall)
  })

  await test.step('the sentence of the mission, with a reservation in its holder’s words', async () => {
    await next(page)
    await fillActivity(
      page,
      elements[0].activities.find(({ id: of }) => of === 'missionSentence') ?? elements[0].activities[0],
      typed,
    )
    await next(page)
    for (const name of names) {
      const kind = name === gate ? 'reservation' : 'supports'
      await stance(page, name, catalogues.stances[kind].choice)
    }
    await page.getByRole('textbox', { name: catalogues.stances.reservation.ask }).fill(reservation)
    const half = wall.getByRole('region', { name: projector.counted.reservation })
    await expect(half.getByRole('listitem')).toHaveText([new RegExp(`${gate}.*${reservation}`)])
    await expect(wall.getByRole('region', { name: projector.counted.supports }).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('consensus finds an objection, consent a reason for it; then it is decided', async () => {
    const consensus = await Deciding.begin(page, 'consensus')
    await consensus.expect('adopted', 'allAgree')
    await consensus.voice(gate, catalogues.stances.objects.choice)
    await consensus.expect('notAdopted', 'notAllAgree')
    await consensus.dialog.getByLabel(deciding.rule).selectOption('consent')
    await consensus.expect('notAdopted', 'objection')
    const reason = consensus.dialog.getByRole('textbox', { name: catalogues.stances.objects.ask })
    await reason.fill('')
    await consensus.expect('open', 'reasonMissing')
    await consensus.voice(gate, catalogues.stances.supports.choice)
    await consensus.expect('adopted', 'noObjection')
    await consensus.record()
  })

  const rules: Readonly<Record<string, (page: Page, wall: Page) => Promise<void>>> = {
    impact: byFingers,
    expectations: byResistance,
    roles: byMajority,
    working: byQualifiedMajority,
    conflict: afterHearing,
  }
  for (const element of elements.slice(1)) {
    await test.step(words.elements[element.id].title, async () => {
      for (const activity of activitiesOf(element)) {
        if (minutesFor(agenda, 'activity', activity.id) === null) continue
        await next(page)
        await fillActivity(page, activity, typed)
      }
      await next(page)
      await expect(question(page)).toHaveText(words.elements[element.id].stanceQuestion)
      for (const name of names) await stance(page, name, catalogues.stances.supports.choice)
      await rules[element.id]?.(page, wall)
      await expect(wall.getByRole('region', { name: projector.counted.supports })).toBeVisible()
      if (element.id === 'impact') await aheadOfThePlan(page)
      if (element.id === 'roles') await behindThePlan(page)
    })
  }

  await test.step('one key away: what is open, and what has to wait', async () => {
    await question(page).focus()
    await noteQuestions(page, { open: 'Wer heizt den Speicher im Winter?', owner: city, later: 'Ein Fest im Sommer' })
    expect(await sourceOf(wall)).not.toContain('Ein Fest im Sommer')
  })

  await test.step('for signature: every word, who decided what and how, and nothing that stays in the room', async () => {
    await next(page)
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: new RegExp(`^(${commitmentPage.ready}|${commitmentPage.complete})`),
      }),
    ).toBeVisible()
    await page.getByRole('button', { name: commitmentPage.changeEdition }).click()
    await page.getByLabel(commitmentPage.editionDate).fill('2027-10-14')
    await page.getByLabel(commitmentPage.editionStatus).selectOption('signature')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: commitmentPage.save, exact: true }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('Hafen der Nachbarschaft – Commitment, Fassung 1 (zur Unterschrift).pdf')
    const text = (await textOf(saved)).replaceAll(/[\s-]/g, '')
    const holds = [
      ...typed.texts,
      ...organisations.flatMap(({ name, person }) => [name, person]),
      reservation,
      'Wer heizt den Speicher im Winter?',
      'Ein Fest im Sommer',
      deciding.document.title,
      deciding.withoutPassive,
      deciding.document.minority,
      words.document.leftOut,
      catalogues.statuses.signature,
    ].filter((wanted) => !text.includes(wanted.replaceAll(/[\s-]/g, '')))
    expect(holds).toEqual([])
    expect(text).not.toContain('bleibtimRaum')
  })

  await test.step('signed on paper, taken down by name, and the edition is signed', async () => {
    await page.getByRole('button', { name: editions.signatures }).click()
    const dialog = page.getByRole('dialog', { name: editions.signaturesTitle })
    for (const name of names) await dialog.getByRole('button', { name: editions.enterFor(name) }).click()
    await expect(dialog.getByText(editions.signedCount(3, 3))).toBeVisible()
    await expect(dialog.getByLabel(editions.by).first()).toHaveValue(organisations[0].person)
    await dialog.getByRole('button', { name: editions.close }).last().click()
    await page.getByLabel(commitmentPage.editionStatus).selectOption('signed')
    await page.reload()
    await expect(page.getByRole('region', { name: commitmentPage.edition })).toContainText(catalogues.statuses.signed)
  })
})
