import { expect, test } from 'vitest'
import { chooseCopy } from '#state/choose-copy.ts'
import { seal } from '#storage/envelope.ts'
import { newerText, stored } from './office.ts'

const chosen = (first: string | null, ...others: readonly string[]) => {
  const found = chooseCopy('w', first, others)
  return found.ok ? found.value : found.reason
}

test('the later state is gone on from, wherever it lies', () => {
  const [older, later, last] = [stored(5, 'Fünf'), stored(6, 'Sechs'), stored(10, 'Zehn')]
  for (const texts of [
    [older, later, last],
    [last, older, later],
    [later, last, older],
  ] as const)
    expect(chosen(...texts)).toMatchObject({ text: last, file: { revision: 10 }, unreadable: [], rival: null })
  expect(chosen(null, older, later)).toMatchObject({ text: later })
})

test('of two states that went on from one the first copy is gone on from, and the other is its rival', () => {
  const [here, there] = [stored(6, 'Hier'), stored(6, 'Dort')]
  expect(chosen(here, there, stored(5, 'Vorher'))).toMatchObject({ text: here, rival: there })
  expect(chosen(there, here)).toMatchObject({ text: there, rival: here })
  expect(chosen(here, here)).toMatchObject({ text: here, rival: null })
  const spaced = seal({ sequence: 6, text: `${here.slice(here.indexOf('{'))}\n` })
  expect(chosen(here, spaced)).toMatchObject({ text: here, rival: null })
})

test('what cannot be read is handed on beside what can', () => {
  const [torn, cut, whole] = ['wirkbund1:9:kaputt', stored(9, 'Neun').slice(0, -1), stored(5, 'Fünf')]
  expect(chosen(torn, whole, cut)).toMatchObject({ text: whole, unreadable: [torn, cut] })
})

test('with no text there is nothing, with none that can be read the first says why', () => {
  expect(chosen(null)).toBeNull()
  expect(chosen('{}', 'wirkbund1:9:kaputt')).toEqual({ why: 'notAWorkshop', at: '' })
})

test('nothing is gone on from beside the text of a newer app', () => {
  expect(chosen(stored(5, 'Fünf'), newerText)).toEqual({ why: 'newer', at: '' })
  expect(chosen('kaputt', newerText)).toEqual({ why: 'newer', at: '' })
})
