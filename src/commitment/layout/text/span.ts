import type { Box, TextBox } from '#commitment/page.ts'
import type { TextStyle } from '#commitment/layout/theme.ts'

/** What a line is set from: text in one style, or a drawn thing that stands in the line like a letter. */
export type Span = TextSpan | DrawnSpan

export interface TextSpan {
  readonly kind: 'text'
  readonly text: string
  readonly style: TextStyle
  /** The node of the structure tree the text belongs to; null for an artifact. */
  readonly node: number | null
  readonly artifact?: 'Header' | 'Footer' | 'Layout'
}

export interface DrawnSpan {
  readonly kind: 'drawn'
  readonly width: number
  readonly height: number
  /** Boxes with the left edge at x and the middle of the line at y; `ends` as in a text box, for what holds text. */
  readonly draw: (x: number, middle: number, ends: TextBox['ends']) => readonly Box[]
}

/** A blank in the line that no line may end at. */
export function blank(width: number): DrawnSpan {
  return { kind: 'drawn', width, height: 0, draw: () => [] }
}

/** A blank between words, as wide as in the style. */
export function space(style: TextStyle): TextSpan {
  return { kind: 'text', text: ' ', style, node: null }
}
