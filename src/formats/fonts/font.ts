import { boxAdvance } from './box-glyph.ts'
import { readFontLayout } from './font-layout.ts'
import { position } from './position.ts'
import { charactersOf } from './printable.ts'
import { plainGlyph, type ShapedGlyph } from './shaped-glyph.ts'
import { substitute } from './substitute.ts'
import { readTrueType, type TrueType } from './true-type.ts'

/** Glyphs in the order of drawing, with their places in font units. */
export type Shaped = readonly Readonly<ShapedGlyph>[]

export interface Font {
  readonly file: TrueType
  /** Stands for characters that no face has; its number is one past the glyphs of the file. */
  readonly boxGlyph: number
  readonly advanceOf: (glyph: number) => number
  readonly isMark: (glyph: number) => boolean
  /** Whether the font can draw a character, in one piece or from its letter and marks. */
  readonly has: (character: string) => boolean
  /** Sets a printable text, usually one word. Characters that the font has not become boxes; none is dropped. */
  readonly shape: (text: string) => Shaped
}

/** The hyphen at the end of a line: looks like a hyphen, reads as a soft one, so that the halves join again. */
export const lineEndHyphen = '\u00ad'

export function readFont(bytes: Uint8Array): Font {
  const file = readTrueType(bytes)
  const layout = readFontLayout(file)
  const boxGlyph = file.glyphCount
  const glyphOf = (character: string) =>
    file.characters.get((character === lineEndHyphen ? '-' : character).codePointAt(0) ?? 0)
  const parts = (character: string): readonly string[] => {
    const apart = charactersOf(character.normalize('NFD'))
    return apart.length > 1 && apart.every((part) => glyphOf(part) !== undefined) ? apart : []
  }
  const advanceOf = (glyph: number) => (glyph === boxGlyph ? boxAdvance(file) : file.advanceOf(glyph))

  function glyphsOf(character: string): ShapedGlyph[] {
    const glyph = glyphOf(character)
    if (glyph !== undefined) return [plainGlyph(glyph, character)]
    const apart = parts(character)
    if (apart.length === 0) return [plainGlyph(boxGlyph, character)]
    return apart.map((part, index) => plainGlyph(glyphOf(part) ?? boxGlyph, index === 0 ? character : ''))
  }

  return {
    file,
    boxGlyph,
    advanceOf,
    isMark: layout.isMark,
    has: (character) => glyphOf(character) !== undefined || parts(character).length > 0,
    shape: (text) => {
      const glyphs = charactersOf(text).flatMap(glyphsOf)
      substitute(glyphs, layout)
      for (const glyph of glyphs) glyph.advance = layout.isMark(glyph.glyph) ? 0 : advanceOf(glyph.glyph)
      position(glyphs, layout)
      return glyphs
    },
  }
}
