import { type Face, faces } from '#commitment/page.ts'
import type { Font } from '#formats/fonts/font.ts'
import type { Fonts } from '#formats/fonts/font-set.ts'
import { hex16 } from './pdf-syntax.ts'

/** A code of an embedded font: the glyph it draws and the text it is read as. */
export interface Code {
  readonly glyph: number
  readonly text: string
}

/**
 * What a document uses of a face. A code stands for one pair of glyph and text, so that text is read back exactly as it
 * was written even where characters share a glyph (space and no-break space, hyphen and soft hyphen).
 */
export interface FontUse {
  readonly font: Font
  /** Name in the resources of the pages: F1 to F7. */
  readonly name: string
  readonly codes: readonly Code[]
  /** The code for a glyph that stands for a text, as four hexadecimal digits. */
  readonly codeFor: (glyph: number, text: string) => string
}

export type FontUses = Readonly<Record<Face, FontUse>>

export function startFontUses({ faces: set }: Fonts): FontUses {
  const start = (face: Face) => startFontUse(set[face], `F${faces.indexOf(face) + 1}`)
  return {
    serif: start('serif'),
    serifItalic: start('serifItalic'),
    serifSemibold: start('serifSemibold'),
    display: start('display'),
    sans: start('sans'),
    sansSemibold: start('sansSemibold'),
    sansBold: start('sansBold'),
  }
}

function startFontUse(font: Font, name: string): FontUse {
  const codes: Code[] = [{ glyph: 0, text: '\ufffd' }]
  const known = new Map<string, string>()
  return {
    font,
    name,
    codes,
    codeFor: (glyph, text) => {
      const key = `${glyph} ${text}`
      const old = known.get(key)
      if (old !== undefined) return old
      const code = hex16(codes.length)
      codes.push({ glyph, text })
      known.set(key, code)
      return code
    },
  }
}
