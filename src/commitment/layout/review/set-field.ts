import { moveBox, piece, type Piece, together } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { rectangle } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { colours, mm, rules, styles, type TextStyle } from '#commitment/layout/theme.ts'
import type { Box, FieldBox } from '#commitment/page.ts'

/** What stands in the frame; room for three lines, or for one. */
export const fieldHeights = { many: mm(14.5), one: mm(7.6) } as const
const underLabel = mm(1)

type Question = Pick<FieldBox, 'name' | 'label' | 'field' | 'meaning'>

/** A framed field with its upper left corner at x, 0. The frame can be written into on paper too. */
export function framedField(
  field: Question,
  area: { readonly x: number; readonly width: number; readonly height: number },
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const { x, width, height } = area
  const frame = { fill: null, stroke: colours.contour, strokeWidth: rules.head }
  return [
    rectangle(x, 0, width, height, frame),
    { kind: 'field', ...field, x, y: 0, width, height, node: setting.grow(parent, 'Form').id },
  ]
}

/** A label, and its field under it, in one piece. */
export function labelledField(
  label: string,
  field: Question,
  height: number,
  parent: Growing,
  setting: Setting,
): Piece {
  const above = labelLines(label, styles.note, parent, setting)
  const boxes = framedField(field, { x: setting.x, width: setting.width, height }, parent, setting)
  const down = above.height + underLabel
  return piece(down + height, [...above.boxes, ...boxes.map((box) => moveBox(box, 0, down))])
}

/** A label as a paragraph of its own. */
export function labelLines(label: string, style: TextStyle, parent: Growing, setting: Setting): Piece {
  const node = setting.grow(parent, 'P').id
  return together(setLines([{ kind: 'text', text: label, style, node }], setting, setting))
}
