import type { Setting } from '#commitment/layout/setting.ts'
import { rule, upright } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { type Area, drawText, looks } from './drawing.ts'
import type { Field } from './sheet.ts'

const leastRow = mm(15)
const numberWidth = mm(8)

/** Heads, and rows to write in. Rungs are numbered from the bottom, as they are climbed. */
export function drawTable(
  { columns, numbered }: Extract<Field, { kind: 'table' }>,
  area: Area,
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const left = numbered ? numberWidth : 0
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0)
  const unit = (area.width - left) / weights
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((x, { weight }) => x + weight * unit, area.x + left),
  )
  const heads = columns.map(({ title, weight }, index) =>
    drawText(
      title,
      looks.head,
      { x: (starts[index] ?? area.x) + (index === 0 ? 0 : mm(2)), width: weight * unit - mm(3), y: area.y + mm(2) },
      { role: 'H2', parent, setting },
    ),
  )
  const top = Math.max(...heads.map(({ bottom }) => bottom)) + mm(2)
  const count = Math.max(1, Math.floor((area.y + area.height - top) / leastRow))
  const height = (area.y + area.height - top) / count
  const rows = Array.from({ length: count }, (_, index) => top + (index + 1) * height)
  return [
    rule(area.x, area.y, area.width, rules.heavy, colours.ink),
    rule(area.x, top, area.width, rules.head, colours.ink),
    ...heads.flatMap(({ boxes }) => boxes),
    ...rows.map((y) => rule(area.x, y, area.width, rules.writing, colours.rule)),
    ...starts.slice(1).map((x) => upright(x, area.y, area.height, rules.hair, colours.rule)),
    ...(numbered
      ? rows.flatMap(
          (y, index) =>
            drawText(
              String(count - index),
              looks.head,
              { x: area.x, y: y - height + mm(2), width: numberWidth },
              { role: 'P', parent, setting },
            ).boxes,
        )
      : []),
  ]
}
