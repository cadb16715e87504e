import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { type Agenda, agendaOf, planned } from '#core/agenda/agenda.ts'
import { type Course, driftOf, enterBox, noCourse } from '#core/agenda/course.ts'
import { leastMinutes, respread, spread } from '#core/agenda/respread.ts'
import { startTimer } from '#core/agenda/timer.ts'

const minute = 60_000
const nine = new Date(2027, 9, 14, 9).getTime()
const at = (minutes: number) => nine + minutes * minute
const enter = (course: Course, box: string, minutes: number, now: number) =>
  enterBox(course, box, startTimer(minutes, now), now, nine)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('spreading minutes over boxes', () => {
  test.each([
    ['enough: nothing changes', [30, 20, 10], [10, 10, 10], 60, [30, 20, 10]],
    ['15 too few: each gives what it can spare', [30, 20, 10], [10, 10, 10], 45, [20, 15, 10]],
    ['a box at its least gives nothing', [30, 10], [10, 10], 25, [15, 10]],
    ['too few for all: each at its least', [30, 20], [20, 15], 10, [20, 15]],
    ['minutes to spare go where the boxes are long', [30, 10], [10, 5], 60, [45, 15]],
    ['none grows beyond 480', [470, 470], [5, 5], 2000, [480, 480]],
    ['no boxes', [], [], 30, []],
  ] as const)('%s', (_, minutes, least, available, expected) => {
    const boxes = minutes.map((length, index) => ({ minutes: length, least: least[index] ?? 0 }))
    expect(spread(boxes, available)).toEqual(expected)
  })

  test('gives whole minutes that fill the time exactly, each at least its least, whatever the boxes', () => {
    const box = fc
      .integer({ min: 1, max: 480 })
      .chain((minutes) => fc.record({ minutes: fc.constant(minutes), least: fc.integer({ min: 1, max: minutes }) }))
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 6000 }),
        (boxes, available) => {
          const lengths = spread(boxes, available)
          for (const [index, length] of lengths.entries()) {
            expect(Number.isInteger(length)).toBe(true)
            expect(length).toBeGreaterThanOrEqual(boxes[index]?.least ?? 0)
            expect(length).toBeLessThanOrEqual(480)
          }
          const [least, most] = [sum(boxes.map((one) => one.least)), boxes.length * 480]
          expect(sum(lengths)).toBe(Math.min(Math.max(available, least), most))
        },
      ),
    )
  })
})

describe('the least a box can be cut to', () => {
  const { boxes } = agendaOf('day')
  const leastOf = (id: string, minutes: number) =>
    leastMinutes({ ...(boxes[id] ?? expect.unreachable(`The day has no ${id}`)), minutes })

  test('is the shortest time any preset gives the activity', () => {
    expect(leastOf('activity-chain', 35)).toBe(20)
    expect(leastOf('stance-mission', 10)).toBe(4)
  })

  test('is never more than it has', () => {
    expect(leastOf('activity-chain', 8)).toBe(8)
  })

  test('leaves a lunch half an hour and a box of one’s own half its time', () => {
    const lunch =
      Object.values(boxes).find(({ kind }) => kind === 'lunch') ?? expect.unreachable('The day has no lunch')
    expect(leastMinutes(lunch)).toBe(30)
    expect(leastMinutes({ ...lunch, kind: 'own', minutes: 25 })).toBe(13)
  })
})

describe('the rest of the day', () => {
  const agenda: Agenda = agendaOf('compact')
  const [, first, second] = planned(agenda)
  const end = planned(agenda).at(-1)?.to ?? 0
  const late = 15
  // The second box began 15 minutes late, because the one before it was overrun.
  const began = (second?.from ?? 0) + late - 9 * 60
  const inFirst = enter(noCourse, first?.id ?? '', first?.box.minutes ?? 0, at(15))
  const inSecond = enter(inFirst, second?.id ?? '', second?.box.minutes ?? 0, at(began))
  const proposal =
    respread(agenda, inSecond, 9 * 60 + began, at(began)) ?? expect.unreachable('The rest of the day has boxes')

  test('keeps the end of the day, each box at least its least', () => {
    expect(proposal.end).toBe(end)
    expect(proposal.plannedEnd).toBe(end)
    for (const { box, minutes } of proposal.boxes) expect(minutes).toBeGreaterThanOrEqual(leastMinutes(box))
    expect(proposal.boxes.map(({ id }) => id)).toEqual(
      planned(agenda)
        .slice(3)
        .map(({ id }) => id),
    )
  })

  test('taken over, the day is on plan again, and what is over has the length it really had', () => {
    expect(driftOf(proposal.agenda, inSecond, 9 * 60 + began, at(began))).toBe(0)
    expect(planned(proposal.agenda).at(-1)?.to).toBe(end)
    expect(proposal.agenda.boxes[first?.id ?? '']?.minutes).toBe((first?.box.minutes ?? 0) + late)
  })

  test('of two days, the other one stays as it was planned', () => {
    const days = agendaOf('twoHalfDays')
    const ofDay = (day: number) => planned(days).filter(({ box }) => box.day === day)
    const [opening] = ofDay(1)
    const course = enter(noCourse, opening?.id ?? '', 20, at(30))
    const shorter = respread(days, course, 9 * 60 + 30, at(30))
    expect(shorter?.plannedEnd).toBe(ofDay(1).at(-1)?.to)
    expect(shorter?.boxes.map(({ id }) => id)).toEqual(
      ofDay(1)
        .slice(1)
        .map(({ id }) => id),
    )
    for (const { id, box } of ofDay(2)) expect(shorter?.agenda.boxes[id]).toEqual(box)
  })

  test('says by how much the day is late when even the least is too much', () => {
    const hours = began + 150
    const hopeless = respread(agenda, enter(noCourse, second?.id ?? '', 10, at(hours)), 9 * 60 + hours, at(hours))
    expect(hopeless?.end).toBeGreaterThan(end)
    for (const { box, minutes } of hopeless?.boxes ?? []) expect(minutes).toBe(leastMinutes(box))
  })

  test('proposes nothing before the day has begun, or in its last box', () => {
    expect(respread(agenda, noCourse, 9 * 60, nine)).toBeNull()
    const last = planned(agenda).at(-1)?.id ?? ''
    expect(respread(agenda, enter(noCourse, last, 20, nine), 9 * 60, nine)).toBeNull()
  })
})
