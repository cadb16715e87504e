import { type Face, faces } from '#commitment/page.ts'
import type { Font } from '#formats/fonts/font.ts'
import type { Fonts } from '#formats/fonts/font-set.ts'

/** A code of an embedded font: the glyph it draws and the text it is read as. */
export interface Code {
  readonly code: number
  readonly glyph: number
  readonly text: string
}

/**
 * What a document uses of a face. A code stands for one pair of glyph and text, so that text is read back exactly as it
 * was written even where characters share a glyph (space and no-break space, hyphen and soft hyphen). It is the character
 * itself where it can be: then the map from codes to text is a few ranges.
 */
export interface FontUse {
  readonly font: Font
  /** Name in the resources of the pages: F1 to F7. */
  readonly name: string
  readonly codes: readonly Code[]
  /** The code for a glyph that stands for a text, as two bytes. */
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

/** Codes that are no characters: the controls below the space, then halves of pairs. */
const [firstOdd, lastControl, firstHalf] = [0x01, 0x1f, 0xd800]

function startFontUse(font: Font, name: string): FontUse {
  const codes: Code[] = []
  const known = new Map<string, string>()
  const taken = new Set<number>()
  let odd = firstOdd
  const nextOdd = (): number => {
    const code = odd
    odd = code === lastControl ? firstHalf : code + 1
    return code
  }
  return {
    font,
    name,
    codes,
    codeFor: (glyph, text) => {
      const key = `${glyph} ${text}`
      const old = known.get(key)
      if (old !== undefined) return old
      const own = text.length === 1 ? text.charCodeAt(0) : 0
      const code = own > lastControl && !taken.has(own) ? own : nextOdd()
      taken.add(code)
      codes.push({ code, glyph, text })
      const bytes = String.fromCharCode(code >> 8, code & 0xff)
      known.set(key, bytes)
      return bytes
    },
  }
}
