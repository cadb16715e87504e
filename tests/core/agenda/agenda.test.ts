import { describe, expect, test } from 'vitest'
import { breakAt } from '#core/agenda/break.ts'
import { type Agenda, agendaOf, agendaTotal, minutesFor, planned, runsOn } from '#core/agenda/agenda.ts'
import { changePreset, editAgenda, setBoxMinutes } from '#core/agenda/edit-agenda.ts'
import { elements } from '#core/method/index.ts'
import { elementMinutes, presetIds } from '#core/method/presets.ts'
import { plannedEnd } from '#core/agenda/planned-end.ts'
import { roomOf } from '../room.ts'

function minutesByDay(agenda: Agenda): readonly number[] {
  return agenda.starts.map((_, index) =>
    planned(agenda)
      .filter(({ box }) => box.day === index + 1)
      .reduce((sum, { box }) => sum + box.minutes, 0),
  )
}

describe('the agenda', () => {
  test.each([
    ['compact', [240]],
    ['day', [450]],
    ['twoHalfDays', [240, 240]],
  ] as const)('%s takes %j minutes', (preset, expected) => {
    expect(minutesByDay(agendaOf(preset))).toEqual(expected)
    expect(agendaTotal(agendaOf(preset))).toBe(expected.reduce((sum, minutes) => sum + minutes, 0))
  })

  test.each(presetIds)('%s gives each element the minutes it promises, its stance included', (preset) => {
    const boxes = planned(agendaOf(preset))
    for (const element of elements) {
      const ids: readonly string[] = [element.id, ...element.activities.map(({ id }) => id)]
      const own = boxes.filter(({ box }) => ids.includes(box.about)).reduce((sum, { box }) => sum + box.minutes, 0)
      expect(own).toBe(elementMinutes(element.id, preset))
      expect(minutesFor(agendaOf(preset), 'stance', element.id)).toBe(element.stanceMinutes[preset])
    }
  })

  test('every box begins when the one before it ends, from nine in the morning', () => {
    const boxes = planned(agendaOf('day'))
    expect(boxes[0]?.from).toBe(9 * 60)
    for (const [index, { from }] of boxes.slice(1).entries()) expect(from).toBe(boxes[index]?.to)
    expect(boxes.at(-1)?.to).toBe(9 * 60 + 450)
  })

  test('each day has a start of its own', () => {
    const agenda = { ...agendaOf('twoHalfDays'), starts: [9 * 60, 13 * 60] }
    const second = planned(agenda).filter(({ box }) => box.day === 2)
    expect(second[0]).toMatchObject({ from: 13 * 60, box: { kind: 'reopening' } })
    expect(second.at(-1)?.to).toBe(17 * 60)
  })

  test('a day ends with its last box, whenever the others end; a day without boxes has no end', () => {
    const agenda = { ...agendaOf('twoHalfDays'), starts: [9 * 60, 13 * 60, 9 * 60] }
    expect([1, 2, 3].map((day) => plannedEnd(agenda, day))).toEqual([13 * 60, 17 * 60, null])
  })

  test('a longer box moves all that follow, and nothing before', () => {
    const agenda = agendaOf('day')
    const longer = setBoxMinutes(agenda, 'activity-chain', (minutesFor(agenda, 'activity', 'chain') ?? 0) + 10)
    const shifts = planned(longer).map(({ from }, index) => from - (planned(agenda)[index]?.from ?? 0))
    const at = planned(agenda).findIndex(({ id }) => id === 'activity-chain')
    expect(shifts).toEqual(shifts.map((_, index) => (index > at ? 10 : 0)))
  })

  test.each([1, 480, 12.4])('a box may take %d minutes', (minutes) => {
    const agenda = setBoxMinutes(agendaOf('day'), 'activity-chain', minutes)
    expect(minutesFor(agenda, 'activity', 'chain')).toBe(Math.round(minutes))
  })

  test.each([0, 481, -5, Number.NaN, Number.POSITIVE_INFINITY])('%d minutes are not taken', (minutes) => {
    const agenda = agendaOf('day')
    expect(setBoxMinutes(agenda, 'activity-chain', minutes)).toBe(agenda)
  })

  test('an activity without minutes in a preset has no box', () => {
    expect(minutesFor(agendaOf('compact'), 'activity', 'glossary')).toBeNull()
    expect(minutesFor(agendaOf('day'), 'activity', 'glossary')).toBe(4)
  })

  test('of two boxes for one activity the first one says how long it takes', () => {
    const agenda = agendaOf('day')
    const chain = agenda.boxes['activity-chain'] ?? expect.unreachable('The day has a chain')
    const again = { ...agenda, boxes: { ...agenda.boxes, again: { ...chain, minutes: 5 } } }
    expect(minutesFor(again, 'activity', 'chain')).toBe(chain.minutes)
  })

  test('choosing another preset keeps the hour the day begins', () => {
    const early = editAgenda(roomOf(), (agenda) => ({ ...agenda, starts: [8 * 60] }))
    expect(changePreset(early.agenda, 'twoHalfDays', false).starts).toEqual([8 * 60, 8 * 60])
    expect(editAgenda(early, (agenda) => agenda)).toBe(early)
  })
})

describe('whether a workshop runs on a day', () => {
  const apart = { firstDay: '2027-10-28', lastDay: '2027-11-04' }
  const inARow = { firstDay: '2027-10-30', lastDay: '2027-11-01' }
  const threeDays = { ...agendaOf('day'), starts: [540, 540, 540] }

  test.each([
    ['on its only day', agendaOf('day'), { firstDay: '2027-10-28', lastDay: '' }, '2027-10-28', true],
    ['the day after', agendaOf('day'), { firstDay: '2027-10-28', lastDay: '' }, '2027-10-29', false],
    ['without any day', agendaOf('day'), { firstDay: '', lastDay: '' }, '2027-10-29', false],
    ['on the first of two half days', agendaOf('twoHalfDays'), apart, '2027-10-28', true],
    ['between them', agendaOf('twoHalfDays'), apart, '2027-10-31', false],
    ['on the day between two in a row but one', agendaOf('twoHalfDays'), inARow, '2027-10-31', false],
    ['on the second', agendaOf('twoHalfDays'), apart, '2027-11-04', true],
    ['after it', agendaOf('twoHalfDays'), apart, '2027-11-05', false],
    ['on the second of three days in a row, over a change of the clock', threeDays, inARow, '2027-10-31', true],
    ['on the day before three in a row', threeDays, inARow, '2027-10-29', false],
    ['on the day after three in a row', threeDays, inARow, '2027-11-02', false],
    ['within days of which the agenda does not speak', agendaOf('day'), apart, '2027-10-31', true],
    ['before days of which the agenda does not speak', agendaOf('day'), apart, '2027-10-27', false],
    ['after days of which the agenda does not speak', agendaOf('day'), apart, '2027-11-05', false],
    [
      'on any day before the last while the first is not known',
      agendaOf('day'),
      { ...apart, firstDay: '' },
      '2027-11-01',
      false,
    ],
  ])('%s', (_, agenda, days, day, runs) => {
    expect(runsOn(agenda, days, day)).toBe(runs)
  })
})

describe('the break the day has reached', () => {
  const day = agendaOf('day')
  const about = (box: string) => {
    const found = breakAt(day, { box })
    return found === null ? null : [found.box.kind, found.next?.about]
  }

  test('is the next one of the plan, the one the room is in, or the last there was', () => {
    const first = breakAt(day, { box: '' })
    expect(about('')).toEqual(['break', 'impactGoal'])
    expect(breakAt(day, { box: first?.id ?? '' })).toEqual(first)
    expect(about('activity-chain')).toEqual(['lunch', 'interests'])
    expect(about('stance-conflict')).toEqual(['break', 'bodies'])
  })

  test('is none where the plan has none', () => {
    expect(breakAt({ ...day, boxes: {} }, { box: '' })).toBeNull()
  })
})
