import { boxAdvance } from './box-glyph.ts'
import { readFontLayout } from './font-layout.ts'
import { position } from './position.ts'
import { charactersOf, clustersOf } from './printable.ts'
import { recompose } from './recompose.ts'
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

/** Throws when a table that every font with TrueType outlines has is not there. */
export function readFont(bytes: Uint8Array): Font {
  const file = readTrueType(bytes)
  const layout = readFontLayout(file)
  const boxGlyph = file.glyphCount
  const glyphOf = (character: string) =>
    file.characters.get((character === lineEndHyphen ? '-' : character).codePointAt(0) ?? 0)
  const hasGlyph = (character: string) => glyphOf(character) !== undefined
  const advanceOf = (glyph: number) => (glyph === boxGlyph ? boxAdvance(file) : file.advanceOf(glyph))

  /** Glyphs of a letter with its marks, in the pieces that the font has. */
  function glyphsOf(cluster: string): ShapedGlyph[] {
    const whole = charactersOf(cluster)
    const pieces = whole.every(hasGlyph) ? whole : recompose(cluster, hasGlyph)
    const drawn = pieces.every(hasGlyph) ? pieces : whole
    return drawn.map((piece) => plainGlyph(glyphOf(piece) ?? boxGlyph, piece))
  }

  return {
    file,
    boxGlyph,
    advanceOf,
    isMark: layout.isMark,
    has: (character) => hasGlyph(character) || charactersOf(character.normalize('NFD')).every(hasGlyph),
    shape: (text) => {
      const glyphs = clustersOf(text).flatMap(glyphsOf)
      substitute(glyphs, layout)
      for (const glyph of glyphs) glyph.advance = layout.isMark(glyph.glyph) ? 0 : advanceOf(glyph.glyph)
      position(glyphs, layout)
      return glyphs
    },
  }
}
