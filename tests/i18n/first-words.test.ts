import { expect, test } from 'vitest'
import { firstWords } from '#i18n/first-words.ts'

test('a short text stays as it is, on one line', () => {
  expect(firstWords(' Räume\n  einrichten ')).toBe('Räume einrichten')
})

test('a long text ends after a whole word, without the comma that followed it', () => {
  expect(firstWords('Räume einrichten, dann einladen', 20)).toBe('Räume einrichten …')
})

test('a single long word is cut, never inside a character', () => {
  expect(firstWords('😀😀😀😀', 3)).toBe('😀😀😀 …')
})
