import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { mm } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { type Area, drawLines, drawText, looks } from './drawing.ts'
import type { Field } from './sheet.ts'

/** Questions one under the other, each with its share of the sheet to write on. */
export function drawParts(
  parts: Extract<Field, { kind: 'lines' }>['parts'],
  area: Area,
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const share = area.height / parts.length
  return parts.flatMap(({ title, hint }, index) => {
    const y = area.y + index * share
    const head = drawText(title, looks.head, { ...area, y }, { role: 'H2', parent, setting })
    const help = drawText(hint, looks.hint, { ...area, y: head.bottom + mm(0.5) }, { role: 'P', parent, setting })
    const rest = { ...area, y: help.bottom, height: y + share - mm(5) - help.bottom }
    return [...head.boxes, ...help.boxes, ...drawLines(rest)]
  })
}
