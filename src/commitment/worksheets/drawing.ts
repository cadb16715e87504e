import type { Setting } from '#commitment/layout/setting.ts'
import { rule } from '#commitment/layout/shapes.ts'
import { heightOf, moveBox, type Piece, together } from '#commitment/layout/piece.ts'
import { signSpan } from '#commitment/layout/text/inline.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { type Span, blank } from '#commitment/layout/text/span.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules, styles, type TextStyle } from '#commitment/layout/theme.ts'
import type { Box, Role } from '#commitment/page.ts'
import { nameInRoom, type Organisation } from '#core/organisations/organisation.ts'

/** Where something is drawn, in points from the top left corner of the sheet. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Boxes, and how far down they reach. */
export interface Drawn {
  readonly boxes: readonly Box[]
  readonly bottom: number
}

/** Distance of two lines that people write on by hand. */
const writing = mm(9)

/** The look of the sheets: larger than the document, as they are read at arm's length. */
export const looks = {
  over: styles.note,
  question: { ...styles.sectionTitle, size: 21, leading: 25 },
  head: { ...styles.heading, size: 11.5, leading: 14 },
  hint: { ...styles.note, size: 9.2, leading: 11.6 },
  label: { ...styles.table, size: 10, leading: 12.4 },
} as const satisfies Record<string, TextStyle>

/** A text in a column of this width, its first line at the top of the area. */
export function drawText(
  text: string,
  style: TextStyle,
  at: Pick<Area, 'x' | 'y' | 'width'>,
  { role, parent, setting }: { readonly role: Role; readonly parent: Growing; readonly setting: Setting },
): Drawn {
  if (text === '') return { boxes: [], bottom: at.y }
  const node = setting.grow(parent, role)
  return drawSpans([{ kind: 'text', text, style, node: node.id }], at, setting)
}

function drawSpans(spans: readonly Span[], { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>, setting: Setting): Drawn {
  return stacked(setLines(spans, { x, width }, setting), y)
}

/** The sign of an organisation and its name beside it. */
export function drawOrganisation(
  organisation: Organisation,
  at: Pick<Area, 'x' | 'y' | 'width'>,
  {
    parent,
    setting,
    style = looks.label,
  }: { readonly parent: Growing; readonly setting: Setting; readonly style?: TextStyle },
): Drawn {
  const node = setting.grow(parent, 'P')
  const name: Span = { kind: 'text', text: nameInRoom(organisation), style, node: node.id }
  return drawSpans([signSpan(organisation.sign, mm(6), null), blank(mm(2)), name], at, setting)
}

/** Whose sign is whose, one after the other in as few lines as they need. */
export function drawKey(
  organisations: readonly Organisation[],
  at: Pick<Area, 'x' | 'y' | 'width'>,
  { parent, setting }: { readonly parent: Growing; readonly setting: Setting },
): Drawn {
  if (organisations.length === 0) return { boxes: [], bottom: at.y }
  const node = setting.grow(parent, 'P')
  const style = looks.hint
  const spans = organisations.flatMap((organisation, index): readonly Span[] => {
    const name = `${nameInRoom(organisation)}${index === organisations.length - 1 ? '' : ', '}`
    return [
      signSpan(organisation.sign, mm(3.6), null),
      blank(mm(1)),
      { kind: 'text', text: name, style, node: node.id },
    ]
  })
  return drawSpans(spans, at, setting)
}

/** Lines to write on, from the top of an area to its bottom. */
export function drawLines({ x, y, width, height }: Area): readonly Box[] {
  const count = Math.max(1, Math.floor(height / writing))
  return Array.from({ length: count }, (_, index) =>
    rule(x, y + (index + 1) * writing, width, rules.writing, colours.rule),
  )
}

/** Lines one under the other, the first with its top at `y`. */
function stacked(lines: readonly Piece[], y: number): Drawn {
  const piece = together(lines)
  return { boxes: piece.boxes.map((box) => moveBox(box, 0, y)), bottom: y + heightOf(lines) }
}
