import { describe, expect, test } from 'vitest'
import {
  clockOf,
  extendTimer,
  leftOf,
  pauseTimer,
  phaseOf,
  resumeTimer,
  shareLeft,
  startTimer,
  untilNextCall,
  wholeMinutes,
} from '#core/agenda/timer.ts'

const minute = 60_000
const nine = new Date(2027, 9, 14, 9).getTime()
const at = (minutes: number) => nine + minutes * minute
const twenty = startTimer(20, nine)

describe('the clock of a time box', () => {
  test('counts what is left by the moment it ends, however long nobody looked', () => {
    expect(leftOf(twenty, at(0))).toBe(20 * minute)
    expect(leftOf(twenty, at(12.5))).toBe(7.5 * minute)
    expect(leftOf(JSON.parse(JSON.stringify(twenty)), at(19))).toBe(minute)
    expect(leftOf(twenty, at(23))).toBe(-3 * minute)
  })

  test('stands still while it is stopped, and goes on from there', () => {
    const paused = pauseTimer(twenty, at(5))
    expect(leftOf(paused, at(50))).toBe(15 * minute)
    const resumed = resumeTimer(paused, at(50))
    expect(leftOf(resumed, at(52))).toBe(13 * minute)
    expect(pauseTimer(paused, at(60))).toBe(paused)
    expect(resumeTimer(twenty, at(60))).toBe(twenty)
  })

  test('takes more minutes, and its whole length grows with them', () => {
    const longer = extendTimer(twenty, 5, at(10))
    expect(leftOf(longer, at(10))).toBe(15 * minute)
    expect(shareLeft(longer, at(10))).toBeCloseTo(15 / 25, 10)
    expect(leftOf(extendTimer(pauseTimer(twenty, at(10)), 2, at(30)), at(40))).toBe(12 * minute)
  })

  test('gives minutes from now on once the time is up', () => {
    expect(leftOf(extendTimer(twenty, 2, at(23)), at(23))).toBe(2 * minute)
  })

  test.each([
    [0, 'running'],
    [18.9, 'running'],
    [19, 'last'],
    [19.99, 'last'],
    [20, 'over'],
    [25, 'over'],
  ] as const)('after %d minutes it is %s', (minutes, phase) => {
    expect(phaseOf(twenty, at(minutes))).toBe(phase)
  })

  test.each([
    [7 * minute + 41_000, 7, 41, 8],
    [7 * minute + 40_001, 7, 41, 8],
    [60_000, 1, 0, 1],
    [1, 0, 1, 1],
    [0, 0, 0, 0],
    [-59_999, 0, 59, 0],
    [-72_000, 1, 12, 1],
  ])('%d ms left read %d:%d, in the room %d', (left, minutes, seconds, room) => {
    expect(clockOf(left)).toEqual({ minutes, seconds })
    expect(wholeMinutes(left)).toBe(room)
  })

  test('calls at five minutes, at one, and when the time is up', () => {
    expect(untilNextCall(twenty, at(0))).toEqual({ minutes: 5, wait: 15 * minute })
    expect(untilNextCall(twenty, at(15))).toEqual({ minutes: 1, wait: 4 * minute })
    expect(untilNextCall(twenty, at(19.5))).toEqual({ minutes: 0, wait: minute / 2 })
    expect(untilNextCall(twenty, at(20))).toBeNull()
    expect(untilNextCall(pauseTimer(twenty, at(3)), at(4))).toBeNull()
  })

  test('a box of five minutes does not begin by saying that five are left', () => {
    expect(untilNextCall(startTimer(5, nine), nine)).toMatchObject({ minutes: 1 })
  })
})
