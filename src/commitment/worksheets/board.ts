import type { Setting } from '#commitment/layout/setting.ts'
import { rule, upright } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { type Area, drawText, looks } from './drawing.ts'
import type { Field } from './sheet.ts'

const gutter = mm(5)

/** Columns side by side, as on the screen: a heavy rule over each, its title, and what belongs there. */
export function drawBoard(
  columns: Extract<Field, { kind: 'board' }>['columns'],
  area: Area,
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const width = (area.width - gutter * (columns.length - 1)) / columns.length
  return columns.flatMap(({ title, hint }, index) => {
    const x = area.x + index * (width + gutter)
    const head = drawText(title, looks.head, { x, width, y: area.y + mm(2) }, { role: 'H2', parent, setting })
    const help = drawText(hint, looks.hint, { x, width, y: head.bottom + mm(0.5) }, { role: 'P', parent, setting })
    return [
      rule(x, area.y, width, rules.heavy * 1.5, colours.ink),
      ...(index === 0 ? [] : [upright(x - gutter / 2, area.y, area.height, rules.head, colours.rule)]),
      ...head.boxes,
      ...help.boxes,
    ]
  })
}
