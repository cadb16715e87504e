/** A glyph on its way through shaping. Lengths are in font units; x and y move the glyph, not the pen. */
export interface ShapedGlyph {
  glyph: number
  /** The characters it stands for; empty when another glyph of the same word stands for them. */
  text: string
  x: number
  y: number
  advance: number
  /** Place of the glyph that a mark sits on, until its offset is resolved. */
  base: number | null
}

export function plainGlyph(glyph: number, text: string): ShapedGlyph {
  return { glyph, text, x: 0, y: 0, advance: 0, base: null }
}
