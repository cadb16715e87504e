import { expect, type Locator, type Page } from '@playwright/test'
import { agendaOf, minutesFor, planned } from '#core/agenda.ts'
import { elements, type ElementId } from '#core/method/index.ts'
import { paths } from '#routes/paths.ts'
import { Deciding } from './decide.ts'
import { fillActivity } from './fill.ts'
import { textOf } from './pdf-text.ts'
import { next, setUp } from './set-up.ts'
import { test } from './test.ts'
import { openWall, question } from './wall.ts'
import { activitiesOf, organisations, Typed, words } from './words.ts'

const { activities, board, catalogues, commitmentPage, deciding, editions, live, projector, questions, timing } = words
const [{ short: city }, { short: nereid }, { short: gate }] = organisations
const names = [city, nereid, gate] as const
const agenda = agendaOf('compact')

/** What nobody but its writer may read before the reveal. */
const secret = 'Spatzengeheimnis'
const reservation = 'Wir tragen das mit, wenn der Stadtrat im März zustimmt.'

/** Every text a page holds, seen or not. */
const sourceOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

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
    await expect(page.getByText(timing.up)).toBeVisible()
    await expect(question(wall)).toContainText(timing.upRoom)
    await expect(question(page)).toHaveText(activities.situation.question)
    await page.getByRole('button', { name: timing.goOn }).click()
    await expect(wallClock).toBeHidden()
  })

  await test.step('a silent round from paper: the wall counts and does not tell', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('PageDown')
    await expect(question(wall)).toHaveText(activities.headlines.question)
    await page.getByRole('button', { name: live.round.start, exact: true }).click()
    await page.getByRole('button', { name: live.round.begin }).click()
    for (const name of names) {
      await page.getByLabel(board.from).selectOption({ label: name })
      for (const entry of [`${secret} von ${name}`, `Schlagzeile ${name}`]) {
        await page.getByRole('textbox', { name: live.round.entry }).fill(entry)
        await page.keyboard.press('Enter')
      }
    }
    await expect(wall.getByRole('list', { name: live.round.counts }).getByRole('listitem')).toHaveText(
      names.map((name) => new RegExp(`${name}.*2`)),
    )
    for (const window of [page, wall]) expect(await sourceOf(window)).not.toContain(secret)
    await page.getByRole('button', { name: live.round.reveal }).click()
    for (const name of names) await expect(wall.getByText(`${secret} von ${name}`)).toBeVisible()
  })

  await test.step('in turn at the laptop, clustered, and weighed with covered dots', async () => {
    await page.evaluate(
      (hash) => {
        window.location.hash = hash
      },
      paths.activity(id, 'mission', 'scope'),
    )
    await page.getByRole('button', { name: live.round.start, exact: true }).click()
    await page.getByRole('button', { name: live.round.begin }).click()
    await page.getByRole('button', { name: live.round.pass }).click()
    const sheet = page.getByRole('dialog', { name: live.round.turn.title })
    for (const name of names) {
      await expect(sheet.getByRole('heading', { name: live.round.turn.passTo(name) })).toBeVisible()
      await sheet.getByRole('button', { name: live.round.turn.ready }).click()
      await sheet.getByRole('textbox', { name: live.round.entry }).fill(typed.text(`Treffpunkt ${name}`))
      await page.keyboard.press('Enter')
      await sheet.getByRole('button', { name: live.round.turn.done }).click()
      expect(await sourceOf(page)).not.toContain(`Treffpunkt ${name}`)
    }
    await sheet.getByRole('button', { name: live.round.turn.end }).click()
    await page.getByRole('button', { name: live.round.reveal }).click()

    await page.getByRole('button', { name: live.cluster.start }).click()
    for (const name of names.slice(0, 2))
      await page.getByRole('button', { name: new RegExp(`^Treffpunkt ${name}`) }).click()
    await page
      .getByRole('group', { name: live.cluster.start })
      .getByRole('button', { name: live.cluster.bundle })
      .click()
    await page.keyboard.type('Orte für alle')
    await expect(wall.getByRole('heading', { name: 'Orte für alle' })).toBeVisible()

    await page.getByRole('button', { name: live.dots.start }).click()
    await page.getByRole('button', { name: live.dots.place(city, 'Orte für alle') }).click()
    await expect(page.getByRole('radio', { name: new RegExp(`${city}.*2`) })).toBeChecked()
    await expect(wall.getByRole('img', { name: board.dotsHere(1) })).toHaveCount(0)
    await page.getByRole('button', { name: live.dots.show }).click()
    await expect(wall.getByText(board.dotsHere(1))).toBeVisible()
    await page.getByRole('button', { name: live.dots.done }).click()
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
    const reason = consensus.dialog.getByRole('textbox', { name: deciding.reason(gate) })
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
    await page.keyboard.press('o')
    const drawer = page.getByRole('complementary', { name: questions.title })
    const field = drawer.getByRole('textbox', { name: questions.newQuestion })
    await field.fill('Wer heizt den Speicher im Winter?')
    await page.keyboard.press('Enter')
    await field.fill('Ein Fest im Sommer')
    await page.keyboard.press('Alt+Enter')
    await expect(drawer.getByRole('heading', { name: questions.parkedTitle })).toBeVisible()
    await drawer.getByRole('button', { name: questions.open('Wer heizt den Speicher im Winter?') }).click()
    await drawer.getByLabel(questions.owner).selectOption({ label: city })
    await drawer.getByLabel(questions.by).fill('2027-12-01')
    await drawer.getByRole('button', { name: words.common.close, exact: true }).click()
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

/** A time of the day of the workshop, in minutes since midnight, by the clock in the room. */
function atTime(minutes: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return `2027-10-14T${two(minutes / 60)}:${two(minutes % 60)}:00+02:00`
}

/** Goes to the stances of an element, so many minutes after they were to begin, and asks to spread the rest anew. */
async function respread(page: Page, element: ElementId, late: number): Promise<Locator> {
  const box = planned(agenda).find(({ box: { kind, about } }) => kind === 'stance' && about === element)
  const minutes = (box?.from ?? 0) + late
  await page.clock.setSystemTime(atTime(minutes))
  await page.getByRole('button', { name: /^Uhr starten/ }).click()
  const plan = page.getByRole('navigation', { name: words.frame.contents })
  await expect(plan.getByText(late < 0 ? timing.ahead(-late) : timing.behind(late))).toBeVisible()
  await page.getByRole('button', { name: timing.respread }).click()
  return page.getByRole('dialog', { name: timing.respreadTitle })
}

/** Ten minutes in hand go to what is still to come, and come back with one key. */
async function aheadOfThePlan(page: Page): Promise<void> {
  const proposal = await respread(page, 'impact', -10)
  await expect(proposal.getByText(timing.respreadKeeps('13:00'))).toBeVisible()
  await proposal.getByRole('button', { name: timing.respreadApply }).click()
  const plan = page.getByRole('navigation', { name: words.frame.contents })
  await expect(plan.getByText(timing.onPlan)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(plan.getByText(timing.ahead(10))).toBeVisible()
}

/** Five minutes late: they are taken where a box has more than its least, and the day ends when it was to end. */
async function behindThePlan(page: Page): Promise<void> {
  const proposal = await respread(page, 'roles', 5)
  await expect(proposal.getByText(timing.respreadKeeps('13:00'))).toBeVisible()
  await expect(proposal.getByRole('row', { name: catalogues.interludes.closing })).toContainText('2015')
  await proposal.getByRole('button', { name: words.common.cancel }).click()
}

async function stance(page: Page, name: string, choice: string): Promise<void> {
  const group = page.getByRole('group', { name: words.stances.choiceOf(name) })
  await group.getByText(choice, { exact: true }).click()
}

/** One fist holds it up; five fingers carry it. */
async function byFingers(page: Page, wall: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'fistToFive')
  for (const name of names) await decision.say(deciding.fingers(name), '4')
  await decision.say(deciding.fingers(gate), deciding.fist)
  await decision.expect('notAdopted', 'blocked')
  await expect(wall.getByRole('main').getByRole('listitem').filter({ hasText: gate })).toContainText(deciding.fist)
  await expect(wall.getByText(deciding.reasons.blocked)).toBeVisible()
  await decision.say(deciding.fingers(gate), '2')
  await decision.expect('open', 'mustTalk')
  await decision.say(deciding.fingers(gate), '3')
  await decision.expect('adopted', 'enoughFingers')
  await decision.record()
}

/** A veto takes out what would have won; leaving out the passive option is recorded. */
async function byResistance(page: Page, wall: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'consensing')
  const { dialog } = decision
  for (const [option, values] of [
    ['Montags', ['0', '0', '9']],
    ['Dienstags', ['4', '4', '4']],
  ] as const) {
    await dialog.getByRole('textbox', { name: deciding.newOption }).fill(option)
    await page.keyboard.press('Enter')
    for (const [at, name] of names.entries()) {
      await dialog.getByRole('textbox', { name: deciding.resistance(option, name) }).fill(values[at] ?? '')
    }
  }
  await decision.expect('open', 'incomplete')
  for (const name of names)
    await dialog.getByRole('textbox', { name: deciding.resistance(deciding.passive, name) }).fill('8')
  await expect(decision.outcome).toContainText(deciding.chosen('Montags'))
  await dialog.getByLabel(deciding.veto).selectOption('9')
  await expect(decision.outcome).toContainText(deciding.chosen('Dienstags'))
  await expect(wall.getByRole('row', { name: 'Montags' })).toContainText(deciding.vetoed)
  await expect(wall.getByRole('row', { name: 'Dienstags' })).toContainText('12')
  await dialog.getByRole('button', { name: deciding.passiveOut }).click()
  await dialog.getByRole('alert').getByRole('button', { name: deciding.passiveOut }).click()
  await expect(decision.outcome).toContainText(deciding.withoutPassive)
  await decision.record()
}

/** Too few there decide nothing; then the minority is recorded by name. */
async function byMajority(page: Page, wall: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'majority')
  await decision.dialog.getByLabel(deciding.quorum).fill('60')
  await decision.say(deciding.vote(city), deciding.votes.yes)
  for (const name of names.slice(1)) await decision.say(deciding.vote(name), deciding.votes.absent)
  await decision.expect('open', 'noQuorum')
  await decision.say(deciding.vote(nereid), deciding.votes.yes)
  await decision.say(deciding.vote(gate), deciding.votes.no)
  await decision.expect('adopted', 'moreYes')
  for (const shown of [decision.outcome, wall.getByRole('main')])
    await expect(shown).toContainText(deciding.minority([gate]))
  await decision.record()
}

/** Two of three are two thirds, and not three quarters. */
async function byQualifiedMajority(page: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'qualifiedMajority')
  for (const name of names) await decision.say(deciding.vote(name), deciding.votes.yes)
  await decision.say(deciding.vote(gate), deciding.votes.no)
  await decision.expect('adopted', 'shareReached')
  await decision.dialog.getByLabel(deciding.share).selectOption('threeQuarters')
  await decision.expect('notAdopted', 'shareMissed')
  await decision.dialog.getByLabel(deciding.share).selectOption('twoThirds')
  await decision.record()
}

/** Nobody decides before all have been heard. */
async function afterHearing(page: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'oneAfterHearing')
  await decision.dialog.getByLabel(deciding.decider).selectOption({ label: city })
  await decision.say(deciding.decision, deciding.decidedYes)
  await decision.expect('open', 'notHeard')
  for (const name of names.slice(1)) {
    await decision.dialog.getByRole('checkbox', { name: deciding.isHeard(name) }).check()
  }
  await decision.expect('adopted', 'decidedYes')
  await decision.record()
}
