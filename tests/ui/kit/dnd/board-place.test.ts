import { expect, test } from 'vitest'
import { beforeIn, type BoardColumn, indexIn, laneAt, placeByKey, placeOf } from '#ui/kit/dnd/board-place.ts'

const columns: readonly BoardColumn[] = [
  { id: 'inbox', name: 'Eingang', ids: ['a', 'b', 'c'], count: 3 },
  { id: 'yes', name: 'Dafür', ids: ['d'], next: 'hidden', count: 2 },
  { id: 'no', name: 'Dagegen', ids: [], count: 0 },
]

// Two columns of 200 pixels beside each other.
const lanes = [
  { column: 'inbox', left: 0, right: 200, top: 100, bottom: 400 },
  { column: 'yes', left: 220, right: 420, top: 100, bottom: 400 },
]

test('arrows up and down stay in the column, left and right lead to the next one', () => {
  const at = { column: 'inbox', index: 2 }
  expect(placeByKey(columns, 'c', at, 'ArrowUp')).toEqual({ column: 'inbox', index: 1 })
  expect(placeByKey(columns, 'c', at, 'ArrowDown')).toEqual(at)
  expect(placeByKey(columns, 'c', at, 'ArrowRight')).toEqual({ column: 'yes', index: 1 })
  expect(placeByKey(columns, 'c', at, 'ArrowLeft')).toEqual(at)
  expect(placeByKey(columns, 'c', { column: 'yes', index: 1 }, 'ArrowRight')).toEqual({ column: 'no', index: 0 })
  expect(placeByKey(columns, 'c', at, 'KeyX')).toBeNull()
})

test('a place names the card that comes after; in a long column, the first one that is not shown', () => {
  const [inbox, yes, no] = columns
  expect(inbox && beforeIn(inbox, 'a', 0)).toBe('b')
  expect(inbox && beforeIn(inbox, 'a', 2)).toBeNull()
  expect(yes && beforeIn(yes, 'a', 1)).toBe('hidden')
  expect(no && beforeIn(no, 'a', 0)).toBeNull()
})

test('a card that lies in no column has no place', () => {
  expect(placeOf(columns, 'b')).toEqual({ column: 'inbox', index: 1 })
  expect(placeOf(columns, 'x')).toBeNull()
})

test('a pointer between or beside columns means the nearest one', () => {
  expect(laneAt(lanes, 150, 200)?.column).toBe('inbox')
  expect(laneAt(lanes, 212, 200)?.column).toBe('yes')
  expect(laneAt(lanes, 900, 20)?.column).toBe('yes')
  expect(laneAt([], 0, 0)).toBeNull()
})

test('a card goes after those whose middle it has passed', () => {
  const middles = [40, 120]
  expect([10, 41, 121].map((y) => indexIn({ middles }, y))).toEqual([0, 1, 2])
})
