import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { jsonInParts } from '#storage/json-in-parts.ts'

describe('writing in parts', () => {
  test('gives exactly what JSON.stringify gives, whatever was written before', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1, maxLength: 6 }), (values) => {
        const write = jsonInParts(2)
        for (const value of values) expect(write(value)).toBe(JSON.stringify(value))
        for (const value of values)
          expect(write({ ...value, inside: value })).toBe(JSON.stringify({ ...value, inside: value }))
      }),
    )
  })

  test('gives what reads back as the same, whatever letters there are', () => {
    const letters = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.dictionary(letters, fc.dictionary(letters, letters)), (value) => {
        expect(JSON.stringify(JSON.parse(jsonInParts(2)(value)))).toBe(JSON.stringify(value))
      }),
    )
  })

  /** Whether V8 holds a text in one byte a unit, by the mark under which it hands texts on. */
  const isHeldInHalf = (text: string) => serialize(text).subarray(2, 3).toString('latin1') === '"'
  const german = { title: '„Bus“ – 🚌', card: { text: `Was „ist“ – für alle – 😀? ${'Grüße. '.repeat(80)}` } }

  test('escapes what lies beyond Latin-1, so that browsers need half the bytes', () => {
    const text = jsonInParts(2)(german)
    expect(text).not.toMatch(/[^\0-\u00FF]/)
    expect(isHeldInHalf(text)).toBe(true)
    expect(text.length).toBeLessThan(JSON.stringify(german).length * 1.2)
    expect(JSON.parse(text)).toEqual(german)
  })

  test('a name in another script is no reason to hold all of it in double', () => {
    const write = jsonInParts(2)
    const named = { ...german, people: { first: { name: 'Νίκη Παππά' } } }
    expect(isHeldInHalf(write(named))).toBe(true)
    expect(JSON.parse(write(named))).toEqual(named)
    // Nor is a letter that was there and has gone again.
    const [before, after] = ['a„b', 'a„b'.replaceAll(/„/g, () => '-')]
    expect(isHeldInHalf(after)).toBe(false)
    expect(isHeldInHalf(write({ ...german, note: { text: before } }))).toBe(true)
    expect(isHeldInHalf(write({ ...german, note: { text: after } }))).toBe(true)
  })

  test('a text in Greek stays Greek, also when it becomes one and is one no more', () => {
    const write = jsonInParts(2)
    const greek = { card: { text: 'Ποιος κάνει τι;' } }
    expect(write(greek)).toBe(JSON.stringify(greek))
    expect(write(german)).not.toMatch(/[^\0-\u00FF]/)
    expect(write(greek)).toBe(JSON.stringify(greek))
    const both = { ...german, more: { text: 'Ποιος κάνει τι; '.repeat(3) } }
    expect([JSON.parse(write(both)), JSON.parse(write(german))]).toEqual([both, german])
  })

  test('writes a part anew under another name', () => {
    const write = jsonInParts(2)
    const card = { text: 'a' }
    expect(write({ cards: { one: card } })).toBe('{"cards":{"one":{"text":"a"}}}')
    expect(write({ cards: { two: card } })).toBe('{"cards":{"two":{"text":"a"}}}')
    expect(write({ cards: { two: card, one: card } })).toBe('{"cards":{"two":{"text":"a"},"one":{"text":"a"}}}')
  })

  test('leaves out what is undefined, as JSON does', () => {
    const value = { a: undefined, b: { c: undefined, d: [undefined] } }
    expect(jsonInParts(2)(value)).toBe(JSON.stringify(value))
  })

  test('does not write again what is the same as the last time', () => {
    const write = jsonInParts(2)
    const large = { cards: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index}`, { index }])) }
    write({ large, small: { text: 'a' } })
    const stringify = vi.spyOn(JSON, 'stringify')
    const text = write({ large, small: { text: 'ab' } })
    const written = stringify.mock.results.map(({ value }) => String(value).length)
    expect(JSON.parse(text)).toEqual({ large, small: { text: 'ab' } })
    expect(Math.max(...written)).toBeLessThan(20)
  })
})
