import { expect, test } from 'vitest'
import { beforeAt, indexAt, shifts, within } from '#ui/kit/dnd/shift.ts'

// Three items of 40, 60 and 40 pixels with gaps of 10.
const items = [
  { top: 0, height: 40 },
  { top: 50, height: 60 },
  { top: 120, height: 40 },
]

test('an item takes the place of those whose middle it has passed', () => {
  expect(indexAt(items, 0, 0)).toBe(0)
  expect(indexAt(items, 0, 59)).toBe(0)
  expect(indexAt(items, 0, 61)).toBe(1)
  expect(indexAt(items, 0, 500)).toBe(2)
  expect(indexAt(items, 2, -61)).toBe(1)
  expect(indexAt(items, 2, -500)).toBe(0)
})

test('an item stays in its list, however far the hand goes', () => {
  expect(within(items, 0, 30)).toBe(30)
  expect(within(items, 0, 500)).toBe(120)
  expect(within(items, 1, 500)).toBe(50)
  expect(within(items, 1, -500)).toBe(-50)
})

test('the others make room for exactly the height of the item and its gap', () => {
  expect(shifts(items, 0, 0)).toEqual([0, 0, 0])
  expect(shifts(items, 0, 2)).toEqual([120, -50, -50])
  expect(shifts(items, 2, 1)).toEqual([0, 50, -70])
})

test('a place among the others names the item that comes after, or nothing at the end', () => {
  expect(beforeAt(['a', 'b', 'c'], 'a', 1)).toBe('c')
  expect(beforeAt(['a', 'b', 'c'], 'c', 0)).toBe('a')
  expect(beforeAt(['a', 'b', 'c'], 'b', 2)).toBeNull()
})
