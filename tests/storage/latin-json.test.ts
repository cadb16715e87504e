import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latinJson } from '#storage/latin-json.ts'

describe('JSON for storage', () => {
  test('gives what reads back as the same, whatever letters there are', () => {
    const letters = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.dictionary(letters, fc.dictionary(letters, letters)), (value) => {
        expect(JSON.stringify(JSON.parse(latinJson(value)))).toBe(JSON.stringify(value))
      }),
    )
  })

  /** Whether V8 holds a text in one byte a unit, by the mark under which it hands texts on. */
  const isHeldInHalf = (text: string) => serialize(text).subarray(2, 3).toString('latin1') === '"'
  const german = { title: '„Bus“ – 🚌', card: { text: `Was „ist“ – für alle – 😀? ${'Grüße. '.repeat(200)}` } }

  test('escapes what lies beyond Latin-1, so that browsers need half the bytes', () => {
    const text = latinJson(german)
    expect(text).not.toMatch(/[^\0-\u00FF]/)
    expect(isHeldInHalf(text)).toBe(true)
    expect(text.length).toBeLessThan(JSON.stringify(german).length * 1.2)
    expect(JSON.parse(text)).toEqual(german)
  })

  test('a name in another script is no reason to hold all of it in double, nor is a letter that has gone again', () => {
    const named = { ...german, people: { first: { name: 'Νίκη Παππά' } } }
    expect(isHeldInHalf(latinJson(named))).toBe(true)
    expect(JSON.parse(latinJson(named))).toEqual(named)
    const gone = 'a„b'.replaceAll(/„/g, () => '-')
    expect(isHeldInHalf(gone)).toBe(false)
    expect(isHeldInHalf(latinJson({ ...german, note: { text: gone } }))).toBe(true)
  })

  test('a text in Greek stays Greek', () => {
    const greek = { card: { text: 'Ποιος κάνει τι;' } }
    expect(latinJson(greek)).toBe(JSON.stringify(greek))
  })
})
