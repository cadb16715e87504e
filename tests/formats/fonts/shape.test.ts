import { describe, expect, test } from 'vitest'
import { Blob, Buffer, Face, Feature, Font as HarfBuzzFont, shape } from 'harfbuzzjs'
import { faces } from '#commitment/page.ts'
import { type Font, readFont } from '#formats/fonts/font.ts'
import { type Lookup, type LookupTable, readFontLayout } from '#formats/fonts/font-layout.ts'
import { readCut } from '#formats/fonts/read-cut.ts'
import { readTrueType } from '#formats/fonts/true-type.ts'
import { readFontFile } from './read-font.ts'

const cuts = faces.flatMap((face) => [[face, 'core'] as const, [face, 'full'] as const])

/** Random words, the same in every run: letters of one script, some with marks, some punctuation. */
function randomWords(font: Font, count: number): string[] {
  let state = 42
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const pick = (from: readonly string[]) => from[random(from.length)] ?? ''
  const all = Array.from(font.file.characters.keys(), (point) => String.fromCodePoint(point))
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
    .map((script) => all.filter((character) => script.test(character)))
    .filter((letters) => letters.length > 20)
  const marks = all.filter((character) => /[\u0300-\u034e\u0350-\u036f]/.test(character))
  const signs = Array.from('.,;:!?()„“”‚‘’–-/*0123456789')
  return Array.from({ length: count }, () => {
    const letters = scripts[random(scripts.length)] ?? []
    const word = Array.from({ length: 1 + random(9) }, (_, place) => {
      if (place > 0 && random(12) === 0) return pick(signs)
      return pick(letters) + (random(12) === 0 ? pick(marks) : '')
    })
    return word.join('').normalize('NFC')
  }).filter((word) => Array.from(word).every((character) => font.has(character)))
}

function described(glyphs: readonly (readonly [number, number, number, number])[]): string {
  return glyphs.map((glyph) => glyph.join(',')).join(' ')
}

describe('Our shaper', () => {
  test.each(cuts)('sets random words as HarfBuzz does: %s %s', async (face, cut) => {
    const bytes = await readCut(readFontFile, face, cut)
    const font = readFont(bytes)
    const oracle = new HarfBuzzFont(new Face(new Blob(bytes)))
    const off = ['liga', 'clig', 'calt'].map((tag) => new Feature(tag, 0))
    const words = randomWords(font, 1500)
    expect(words.length).toBeGreaterThan(1000)
    const different = words.filter((word) => {
      const buffer = new Buffer()
      buffer.addText(word)
      buffer.guessSegmentProperties()
      shape(oracle, buffer, off)
      const places = buffer.getGlyphPositions()
      const theirs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {}
        return [codepoint, xAdvance, xOffset, yOffset] as const
      })
      const ours = font.shape(word).map(({ glyph, advance, x, y }) => [glyph, advance, x, y] as const)
      return described(ours) !== described(theirs)
    })
    expect(different).toEqual([])
  })

  test.each(cuts)('understands every rule of %s %s', async (face, cut) => {
    const layout = readFontLayout(readTrueType(await readCut(readFontFile, face, cut)))
    const { view } = layout.font
    const kinds = (table: LookupTable) =>
      table.lookups.flatMap(({ subtables }: Lookup) => subtables.map(({ type, at }) => `${type}.${view.getUint16(at)}`))
    const known = {
      substitutions: ['1.1', '1.2', '2.1', '4.1', '6.3'],
      positions: ['1.1', '1.2', '2.1', '2.2', '4.1', '6.1', '8.3'],
    }
    expect(known.substitutions).toEqual(expect.arrayContaining(kinds(layout.substitutions)))
    expect(known.positions).toEqual(expect.arrayContaining(kinds(layout.positions)))
  })
})
