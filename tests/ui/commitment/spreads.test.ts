import { expect, it } from 'vitest'
import { spreadsOf } from '#ui/commitment/preview/spreads.ts'

const upright = { width: 595, height: 842 }
const landscape = { width: 842, height: 595 }

it('puts upright pages side by side, the last one alone', () => {
  expect(spreadsOf([upright, upright, upright], 'two')).toEqual([[0, 1], [2]])
})

it('leaves a landscape page alone, and what follows it begins a new pair', () => {
  expect(spreadsOf([upright, landscape, upright, upright], 'two')).toEqual([[0], [1], [2, 3]])
})

it('shows every page alone when one is wished', () => {
  expect(spreadsOf([upright, upright], 'one')).toEqual([[0], [1]])
})
