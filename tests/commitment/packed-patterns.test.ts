import type { Patterns } from 'hyphen/hyphen.js'
import british from 'hyphen/patterns/en-gb.js'
import german from 'hyphen/patterns/de-1996.js'
import { expect, test } from 'vitest'
import { packed, unpacked } from '#commitment/packed-patterns.ts'

/** Patterns with their levels in place of the numbers that stand for them. */
function resolved([levels, trie, words]: Patterns): unknown {
  const inPlace = JSON.stringify(trie, (_key, value: unknown) =>
    typeof value === 'number' ? `levels ${levels[value]?.join('')}` : value,
  )
  return { trie: JSON.parse(inPlace) as unknown, words }
}

test.each([
  ['German', german],
  ['British', british],
])('the %s patterns come back as they were, in fewer bytes', (_language, patterns) => {
  const small = packed(patterns)
  expect(resolved(unpacked(small))).toEqual(resolved(patterns))
  expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(patterns).length / 2)
})

test('a pattern that begins another, one with no other beside it and the same levels twice keep their places', () => {
  const patterns: Patterns = [[[0, 1], [2]], { a: [{ b: { c: 0, d: 1 } }, 1], b: { a: 0 } }, { however: [3] }]
  const small = packed(patterns)
  expect(small.letters).toBe('AaAbcBdDba')
  expect(resolved(unpacked(small))).toEqual(resolved(patterns))
})
