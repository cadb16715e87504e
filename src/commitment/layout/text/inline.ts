import type { Inline, Rich } from '#commitment/commitment.ts'
import { type MarkLook, markSpan } from '#commitment/layout/mark.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { warningTriangle } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { type TextStyle, colours, mm } from '#commitment/layout/theme.ts'
import type { Face } from '#commitment/page.ts'
import type { Sign } from '#core/organisations/organisation.ts'
import { type DrawnSpan, type Span, blank } from './span.ts'

/** How the organisations and the marks stand in a text. */
export interface InlineLook {
  /** Signs alone, their names said to those who cannot see them: in the narrow columns of a matrix. */
  readonly signsAlone: boolean
  readonly signSize: number
  readonly mark: MarkLook
}

export function runningLook(style: TextStyle): InlineLook {
  return { signsAlone: false, signSize: style.size * 1.32, mark: { size: mm(4.4), letter: 7.6 } }
}

/** The spans of a rich text that belongs to a node. */
export function inlineSpans(
  rich: Rich,
  style: TextStyle,
  node: Growing,
  setting: Setting,
  look: InlineLook = runningLook(style),
): readonly Span[] {
  return rich.flatMap((inline) => spansOf(inline, style, node, setting, look))
}

function spansOf(inline: Inline, style: TextStyle, node: Growing, setting: Setting, look: InlineLook): readonly Span[] {
  switch (inline.kind) {
    case 'text':
      return [{ kind: 'text', text: inline.text, style, node: node.id }]
    case 'strong':
      return [{ kind: 'text', text: inline.text, style: strong(style), node: node.id }]
    case 'missing':
      return missingSpans(inline.text, style, node)
    case 'mark':
      return [markSpan(inline, look.mark, setting.grow(node, 'Span', { alternative: inline.name }).id, setting)]
    case 'party': {
      const sign = setting.parties.get(inline.party)?.sign
      const name: Span = { kind: 'text', text: inline.name, style: { ...style, hyphens: false }, node: node.id }
      if (sign === undefined) return [name]
      if (look.signsAlone) {
        return [signSpan(sign, look.signSize, setting.grow(node, 'Span', { alternative: inline.name }).id)]
      }
      return [signSpan(sign, look.signSize, null), blank(style.size * 0.32), name]
    }
  }
}

/** Something missing: a triangle and the words, in the colour of warnings. */
export function missingSpans(text: string, style: TextStyle, node: Growing): readonly Span[] {
  const warning = { ...style, colour: colours.warn, hyphens: false }
  return [triangleSpan(style.size), blank(style.size * 0.35), { kind: 'text', text, style: warning, node: node.id }]
}

/** The sign of an organisation in a line; without a node it decorates the name beside it. */
export function signSpan(sign: Sign, size: number, node: number | null): DrawnSpan {
  return {
    kind: 'drawn',
    width: size,
    height: size,
    draw: (x, middle) => [{ kind: 'sign', x, y: middle - size / 2, size, sign, node }],
  }
}

function triangleSpan(size: number): DrawnSpan {
  const side = size * 0.86
  return {
    kind: 'drawn',
    width: side,
    height: side,
    draw: (x, middle) => warningTriangle(x, middle - side / 2, side, colours.warn),
  }
}

function strong(style: TextStyle): TextStyle {
  return { ...style, face: semibold(style.face), colour: style.colour === colours.grey ? colours.ink : style.colour }
}

function semibold(face: Face): Face {
  switch (face) {
    case 'serif':
    case 'serifItalic':
    case 'serifSemibold':
    case 'display':
      return 'serifSemibold'
    case 'sans':
    case 'sansSemibold':
      return 'sansSemibold'
    case 'sansBold':
      return 'sansBold'
  }
}
