import { edged, moveBox, piece, type Piece, together } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { mm, styles } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import type { ReviewForm } from '#commitment/review/review-form.ts'
import { limits } from '#core/text.ts'
import { fieldHeights, labelledField, labelLines } from './set-field.ts'

const columns = 3
const markSize = mm(3.8)
const rowHeight = mm(6)

type AskedStance = ReviewForm['stances'][number]

/** A decision, the stances to choose from as round marks, and a field for the reason. */
export function setStance(stance: AskedStance, parent: Growing, setting: Setting): readonly Piece[] {
  const { title, text, reason } = stance
  const head = labelLines(title, styles.heading, parent, setting)
  const sentence = text === null ? [] : [labelLines(text, styles.note, parent, setting)]
  // Before the reason, as it stands on paper: what is grown first is heard, and reached by the tabulator, first.
  const choices = setChoices(stance, parent, setting)
  const field = { takes: 'text', lines: 'many', most: limits.text } as const
  const written = labelledField(
    reason.shown,
    { name: reason.name, label: reason.said, field },
    fieldHeights.many,
    parent,
    setting,
  )
  const pieces = [head, ...sentence, choices, written]
  return edged([together(pieces)], { above: mm(3.4), below: mm(3.4) })
}

function setChoices(stance: AskedStance, parent: Growing, setting: Setting): Piece {
  const width = setting.width / columns
  const boxes = stance.choices.flatMap(({ kind, shown, said }, index): readonly Box[] => {
    const x = setting.x + (index % columns) * width
    const y = Math.floor(index / columns) * rowHeight
    const node = setting.grow(parent, 'Form').id
    const label = setting.grow(parent, 'P').id
    const column = { x: x + markSize + mm(1.8), width: width - markSize - mm(3) }
    const line = together(setLines([{ kind: 'text', text: shown, style: styles.table, node: label }], column, setting))
    return [
      {
        kind: 'field',
        name: stance.name,
        label: said,
        field: { takes: 'mark', value: kind, group: stance.group },
        x,
        y: y + (rowHeight - markSize) / 2,
        width: markSize,
        height: markSize,
        node,
      },
      ...line.boxes.map((box) => moveBox(box, 0, y + (rowHeight - line.height) / 2)),
    ]
  })
  return piece(Math.ceil(stance.choices.length / columns) * rowHeight, boxes, { above: mm(1), below: mm(1) })
}
