import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, withChanges } from '#storage/changes.ts'
import { changesBetween, growthBy } from '#storage/changes-between.ts'

const json = fc.jsonValue({ maxDepth: 4 })
/** As changes are after they were stored: through JSON. */
const stored = (changes: readonly Change[]) => JSON.parse(JSON.stringify(changes)) as readonly Change[]
const textOf = (value: unknown) => JSON.stringify(value)

describe('changes of a JSON value', () => {
  test('lead from any value to any other, letter for letter, order of names included', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        expect(textOf(withChanges(from, stored(changesBetween(from, to))))).toBe(textOf(to))
      }),
      { numRuns: 1000 },
    )
  })

  test('also between values that have much in common, with names added, taken away and moved', () => {
    const names = fc.subarray(['a', 'b', 'c', '1', '__proto__', 'constructor'], { minLength: 1 })
    const some = fc.constantFrom<unknown>(
      'old',
      'new',
      undefined,
      null,
      ['x', 'y'],
      ['x', 'z'],
      { in: 1 },
      { in: 2, more: 3 },
    )
    const record = fc
      .tuple(names, fc.boolean(), fc.array(some, { minLength: 6, maxLength: 6 }))
      .map(([keys, isTurned, values]) =>
        Object.fromEntries((isTurned ? keys.toReversed() : keys).map((key, index) => [key, values[index]])),
      )
    fc.assert(
      fc.property(record, record, record, (from, inside, to) => {
        const [before, after] = [
          { ...from, inside },
          { ...to, inside: to },
        ]
        const parsed: unknown = JSON.parse(textOf(before))
        expect(textOf(withChanges(parsed, stored(changesBetween(before, after))))).toBe(textOf(after))
      }),
      { numRuns: 2000 },
    )
  })

  test('are as small as the edit, and nothing where nothing changed', () => {
    const cards = { one: { text: 'a', by: 'x' }, two: { text: 'b', by: 'y' } }
    const before = { title: 't', cards, order: ['one', 'two'] }
    expect(changesBetween(before, structuredClone(before))).toEqual([])
    expect(changesBetween(before, { ...before, cards: { ...cards, two: { text: 'bb', by: 'y' } } })).toEqual([
      [['cards', 'two', 'text'], 'bb'],
    ])
    expect(changesBetween(before, { ...before, order: ['two', 'two'] })).toEqual([[['order', 0], 'two']])
    const { one, ...rest } = cards
    expect(changesBetween(before, { ...before, cards: { ...rest, three: one } })).toEqual([
      [['cards', 'one']],
      [['cards', 'three'], one],
    ])
    expect(changesBetween(before, { ...before, cards: { two: cards.two, one } })).toEqual([
      [['cards'], { two: cards.two, one }],
    ])
  })

  test('of another value lead nowhere, and say so', () => {
    const value = { cards: { one: { text: 'a' } }, order: ['one'] }
    const astray: readonly Change[] = [
      [['cards', 'two', 'text'], 'b'],
      [['cards', 'two']],
      [['order', 1], 'b'],
      [['order', 'first'], 'b'],
      [['cards', 'one', 'text', 'deeper'], 'b'],
      [['toString', 'name'], 'b'],
    ]
    expect(astray.filter((change) => withChanges(value, [change]) !== undefined)).toEqual([])
  })

  test('say by how much they make a value longer', () => {
    const before = { title: 'lang', cards: { one: { text: 'abc' } }, list: [1, 2] }
    const growth = (after: object) => growthBy(changesBetween(before, after), before)
    expect(growth({ ...before, title: 'länger' })).toBe(2)
    expect(growth({ ...before, cards: {} })).toBe(-'"one":{"text":"abc"},'.length)
    expect(growth({ ...before, more: 'xyz' })).toBe(',"more":"xyz"'.length)
    expect(growth({ ...before, list: [1, 10] })).toBe(1)
  })
})
