import { expect, test } from 'vitest'
import { spreadsOf } from '#ui/commitment/preview/spreads.ts'

const upright = { width: 595, height: 842 }
const landscape = { width: 842, height: 595 }

test('puts upright pages side by side, the last one alone', () => {
  expect(spreadsOf([upright, upright, upright], 'two')).toEqual([[0, 1], [2]])
})

test('leaves a landscape page alone, and what follows it begins a new pair', () => {
  expect(spreadsOf([upright, landscape, upright, upright], 'two')).toEqual([[0], [1], [2, 3]])
})

test('shows every page alone when one is wished', () => {
  expect(spreadsOf([upright, upright], 'one')).toEqual([[0], [1]])
})
