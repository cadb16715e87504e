import { expect, test } from 'vitest'
import { type Box, curvesOf, keepUnmoved } from '#ui/activities/chain/curves.ts'

const box = (left: number, middle: number): Box => ({ left, right: left + 100, middle, height: 60 })
const boxes = new Map([
  ['a', box(0, 50)],
  ['b', box(200, 50)],
  ['c', box(200, 150)],
])

test('a line runs from the right edge of a card to the left edge of the next', () => {
  const curve = curvesOf(boxes, [['l', { from: 'a', to: 'b' }]]).get('l')
  expect(curve?.path).toBe('M100 50C152 50 148 50 200 50')
  expect(curve?.middle).toEqual({ x: 150, y: 50 })
})

test('lines that leave one card keep apart, in the order of where they lead', () => {
  const curves = curvesOf(boxes, [
    ['down', { from: 'a', to: 'c' }],
    ['up', { from: 'a', to: 'b' }],
  ])
  expect(curves.get('up')?.path).toMatch(/^M100 43C/)
  expect(curves.get('down')?.path).toMatch(/^M100 57C/)
})

test('a link to a card that is not shown has no line', () => {
  expect(curvesOf(boxes, [['l', { from: 'a', to: 'gone' }]]).size).toBe(0)
})

test('boxes that have not moved stay the same value; one that moves, grows, comes or goes makes another', () => {
  const once = new Map(boxes)
  expect(keepUnmoved(boxes, once)).toBe(boxes)
  expect(keepUnmoved(boxes, new Map([...once, ['c', box(200, 151)]])).get('c')?.middle).toBe(151)
  expect(keepUnmoved(boxes, new Map([...once, ['c', { ...box(200, 150), height: 80 }]])).get('c')?.height).toBe(80)
  expect(keepUnmoved(boxes, new Map([...once, ['d', box(400, 50)]])).size).toBe(4)
  expect(keepUnmoved(boxes, new Map([['a', box(0, 50)]])).size).toBe(1)
})
