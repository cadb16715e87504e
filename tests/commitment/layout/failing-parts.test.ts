import { describe, expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { chainSection } from '../sample-chain.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { nodesOf, spoken } from './read-layout.ts'

const whole = { ...sampleCommitment, sections: [...sampleCommitment.sections, chainSection] }

/** Tools that break down at one word, as a faulty typeface would. */
function layOutWithout(word: string) {
  const measure = (text: string) => {
    if (text.includes(word)) throw new Error('broken glyph')
    return 5 * Array.from(text).length
  }
  return layOut(whole, { ...plainTools, hyphenate: (each) => [each], measure })
}

/** A word of a card, a row, a clause, an item of a list and a signature, and one that stands on the same page. */
const parts = [
  ['a card of the chain', 'Bücherboxen', 'Fortbildungen'],
  ['a row of a table', 'Produktwerbung', 'Sprachtherapie'],
] as const

describe('A part that cannot be set', () => {
  test.each(parts)('is left out alone and named: %s', (_, broken, neighbour) => {
    const layout = layOutWithout(broken)
    const text = spoken(layout)
    expect(text).not.toContain(broken)
    expect(text).toContain(neighbour)
    expect(text).toContain(whole.partMissing)
    expect(layout.failedParts.map(({ reason }) => reason)).toEqual(layout.failedParts.map(() => 'broken glyph'))
    expect(layout.failedParts.some(({ words }) => words.includes(broken))).toBe(true)
    expect(layout.failedParts.every(({ section }) => section !== '')).toBe(true)
  })

  test('leaves nothing of itself in the structure', () => {
    const sizes = nodesOf(layOutWithout('Produktwerbung').structure).filter(({ role }) => role === 'Table')
    expect(sizes).toHaveLength(
      nodesOf(layOutWithout('no such word').structure).filter(({ role }) => role === 'Table').length,
    )
  })

  test('is not there when all goes well', () => {
    expect(layOutWithout('no such word').failedParts).toEqual([])
  })

  test('is no reason to hide that nothing can be set at all', () => {
    expect(() =>
      layOut(whole, {
        ...plainTools,
        measure: () => {
          throw new Error('no fonts')
        },
      }),
    ).toThrow('no fonts')
  })
})
