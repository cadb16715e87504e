import { describe, expect, test } from 'vitest'
import { type Agenda, agendaOf } from '#core/agenda/agenda.ts'
import {
  type Course,
  driftOf,
  enterBox,
  noCourse,
  readCourse,
  spentUntil,
  withoutClockOfDayBefore,
  withTimer,
} from '#core/agenda/course.ts'
import { extendTimer, pauseTimer, startTimer, type Timer } from '#core/agenda/timer.ts'

const minute = 60_000
const nine = new Date(2027, 9, 14, 9).getTime()
const at = (minutes: number) => nine + minutes * minute

/** Three boxes from nine: a 20, b 30, c 10; and d 20 on a second day. */
const agenda: Agenda = {
  ...agendaOf('day'),
  starts: [9 * 60, 9 * 60],
  boxes: Object.fromEntries(
    (
      [
        ['a', 20, 1],
        ['b', 30, 1],
        ['c', 10, 1],
        ['d', 20, 2],
      ] as const
    ).map(([id, minutes, day], index) => [id, { kind: 'own', about: '', title: id, minutes, day, order: `a${index}` }]),
  ),
}
const enter = (course: Course, box: string, minutes: number, now: number) =>
  enterBox(course, box, startTimer(minutes, now), now, new Date(now).setHours(0, 0, 0, 0))
const drift = (course: Course, minutes: number) => driftOf(agenda, course, 9 * 60 + minutes, at(minutes))

describe('how the room stands against its plan', () => {
  test('says nothing before the first clock was started', () => {
    expect(drift(noCourse, 40)).toBeNull()
  })

  const inA = enter(noCourse, 'a', 20, at(0))
  const inB = enter(inA, 'b', 30, at(24))
  const timed = (course: Course, turn: (timer: Timer) => Timer) =>
    withTimer(course, course.timer === null ? null : turn(course.timer))

  test.each([
    ['on time while the first box runs', inA, 12, 0],
    ['behind by what is overrun', inA, 24, 4],
    ['behind when the next box began late', inB, 30, 4],
    ['ahead when it began early', enter(inA, 'b', 30, at(15)), 20, -5],
    ['behind by what was stopped', timed(inA, (timer) => pauseTimer(timer, at(5))), 15, 10],
    ['behind by the minutes that were given', timed(inA, (timer) => extendTimer(timer, 5, at(10))), 10, 5],
    ['by the length of the box where it goes on without a clock', withTimer(inB, null), 40, 4],
    ['not moved by a second look at an earlier box', enter(inB, 'a', 20, at(34)), 40, 10],
  ] as const)('%s', (_, course, minutes, expected) => {
    expect(drift(course, minutes)).toBe(expected)
  })

  test('boxes of another day play no part', () => {
    const tomorrow = enter(inB, 'd', 20, at(24 * 60))
    expect(driftOf(agenda, tomorrow, 9 * 60 + 5, at(24 * 60 + 5))).toBe(0)
  })

  test('hours away from the plan is no drift but another time', () => {
    expect(driftOf(agenda, inA, 22 * 60, at(13 * 60))).toBeNull()
  })

  test('what ran on the day before says nothing about this morning, not even hours away', () => {
    const inC = enter(inB, 'c', 10, at(54))
    expect(driftOf(agenda, inC, 9 * 60 - 10, at(24 * 60 - 10))).toBeNull()
    expect(driftOf(agenda, inC, 9 * 60 + 58, at(58))).toBe(4)
  })

  test('a rehearsal on the evening before is no part of the day, whichever box begins it', () => {
    const evening = 10 * 60
    const rehearsed = ['a', 'b', 'c', 'a'].reduce(
      (course, box, index) => enter(course, box, 20, at(evening + index)),
      noCourse,
    )
    const morning = 24 * 60
    const now = at(morning + 12)
    expect(driftOf(agenda, enter(rehearsed, 'a', 20, at(morning)), 9 * 60 + 12, now)).toBe(0)
    expect(driftOf(agenda, enter(rehearsed, 'b', 30, at(morning)), 9 * 60 + 12, now)).toBe(-20)
    expect(spentUntil(enter(rehearsed, 'a', 20, at(morning)), now)).toEqual({ a: 12 * minute })
  })

  test('a box that was taken out of the agenda says nothing', () => {
    expect(drift(enter(noCourse, 'gone', 5, at(0)), 3)).toBeNull()
  })
})

describe('the clock on the next morning', () => {
  const inA = enter(noCourse, 'a', 20, at(0))
  const onMorning = (course: Course) => withoutClockOfDayBefore(course, at(24 * 60), at(15 * 60)).timer

  test('is gone where it ran out on the day before, and stays where it was stopped with time left', () => {
    expect(onMorning(inA)).toBeNull()
    const paused = withTimer(inA, pauseTimer(startTimer(20, at(0)), at(5)))
    expect(onMorning(paused)).toEqual(paused.timer)
  })

  test('stays on its own day, however long it is overrun, and while it runs past midnight', () => {
    expect(withoutClockOfDayBefore(inA, at(14 * 60), at(-9 * 60))).toBe(inA)
    const late = enter(noCourse, 'a', 20, at(15 * 60 - 5))
    expect(withoutClockOfDayBefore(late, at(15 * 60 + 5), at(15 * 60))).toBe(late)
  })
})

test('the time in a box adds up over several visits', () => {
  const course = enter(enter(enter(noCourse, 'a', 20, at(0)), 'b', 30, at(10)), 'a', 5, at(15))
  expect(spentUntil(course, at(18))).toEqual({ a: 13 * minute, b: 5 * minute })
})

describe('the note on this device', () => {
  test('brings the course back as it was', () => {
    const course = enter(enter(noCourse, 'a', 20, at(0)), 'b', 30, at(10))
    expect(readCourse(JSON.stringify(course))).toEqual(course)
  })

  test.each([null, '', 'nonsense', '{}', '{"box":"a","since":1,"timer":{"state":"running"},"spent":{}}'])(
    '%j holds none',
    (text) => {
      expect(readCourse(text)).toBeNull()
    },
  )
})
