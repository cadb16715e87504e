import { type Face, faces } from '#commitment/page.ts'
import type { Font } from '#formats/fonts/font.ts'
import type { Fonts } from '#formats/fonts/font-set.ts'

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
  readonly codeOf: (glyph: number, text: string) => number
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
  const known = new Map<string, number>()
  return {
    font,
    name,
    codes,
    codeOf: (glyph, text) => {
      const key = `${glyph} ${text}`
      const old = known.get(key)
      if (old !== undefined) return old
      codes.push({ glyph, text })
      known.set(key, codes.length - 1)
      return codes.length - 1
    },
  }
}
