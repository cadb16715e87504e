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
