import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { farthestRow, legibilityOf, metresFrom, roomScale, roomSchema, unmeasuredRoom } from '#core/room/room.ts'

const room = (imageWidth: number, lastRow: number) => ({ imageWidth, lastRow })

describe('how large the letters on the wall are', () => {
  test.each([
    ['nobody has measured', room(0, 0), 1],
    ['only the image is measured', room(2.4, 0), 1],
    ['the last row sits at 4.5 widths of the image', room(2.4, 10.8), 1],
    ['it sits further away', room(2.4, 12), 1.111],
    ['it sits very far away: no larger than 1.25', room(2.4, 20), 1.25],
    ['it sits close: no smaller than 0.9', room(2.4, 3), 0.9],
  ])('%s', (_, measured, scale) => {
    expect(roomScale(measured)).toBeCloseTo(scale, 10)
  })

  test.each([
    [unmeasuredRoom, 'unknown'],
    [room(2.4, 9), 'fits'],
    [room(2.4, 10.8), 'fits'],
    [room(2.4, 12), 'larger'],
    [room(2.4, 14), 'tooFar'],
  ] as const)('%j is %s', (measured, verdict) => {
    expect(legibilityOf(measured)).toBe(verdict)
  })

  test('the farthest row is one that the largest letters still reach', () => {
    expect(farthestRow(room(2.4, 20))).toBe(13.5)
    expect(legibilityOf(room(2.4, farthestRow(room(2.4, 20))))).toBe('larger')
  })
})

describe('metres as people type them', () => {
  test.each([
    ['2,4', 2.4],
    ['2.4', 2.4],
    [' 3 ', 3],
    ['', 0],
    ['1,234', 1.23],
  ])('%j is taken', (text, metres) => {
    expect(metresFrom(text, 'imageWidth')).toBe(metres)
  })

  test.each(['0', '0,2', '13', 'zwei', '-2', '2,4 m', 'Infinity'])('%j is no width of an image', (text) => {
    expect(metresFrom(text, 'imageWidth')).toBeNull()
  })

  test('whatever is taken, a file takes too', () => {
    for (const [width, row] of [
      ['0,5', '1'],
      ['12', '60'],
      ['', ''],
    ] as const) {
      const measured = { imageWidth: metresFrom(width, 'imageWidth'), lastRow: metresFrom(row, 'lastRow') }
      expect(v.safeParse(roomSchema, measured).success).toBe(true)
    }
    expect(v.safeParse(roomSchema, room(12.5, 9)).success).toBe(false)
    expect(v.safeParse(roomSchema, room(2.4, Number.NaN)).success).toBe(false)
  })
})
