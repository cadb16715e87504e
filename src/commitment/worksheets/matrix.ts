import { moveBox } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { rule, upright } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { nameInRoom } from '#core/organisations/organisation.ts'
import { type Area, drawKey, drawText, looks } from './drawing.ts'
import type { Field } from './sheet.ts'

const least = 6
const sign = mm(8)

/** Rows down, organisations across by their signs, named below; without organisations there are blank columns to fill in. */
export function drawMatrix(
  { rowHead, rows, organisations, legend }: Extract<Field, { kind: 'matrix' }>,
  area: Area,
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const across = organisations.length || least
  const label = Math.max(mm(60), area.width * (across > 10 ? 0.22 : 0.3))
  const width = (area.width - label) / across
  const columns = Array.from({ length: across }, (_, index) => area.x + label + index * width)
  const head = drawText(
    rowHead,
    looks.head,
    { x: area.x, y: area.y + mm(3), width: label - mm(3) },
    { role: 'H2', parent, setting },
  )
  const signs = organisations.flatMap((organisation, index): readonly Box[] => {
    const node = setting.grow(parent, 'Span', { alternative: nameInRoom(organisation) })
    const size = Math.min(sign, width - mm(1))
    const x = (columns[index] ?? area.x) + (width - size) / 2
    return [{ kind: 'sign', x, y: area.y + mm(2), size, sign: organisation.sign, node: node.id }]
  })
  const marks = drawText(legend, looks.hint, { ...area, y: 0 }, { role: 'P', parent, setting })
  const key = drawKey(organisations, { ...area, y: marks.bottom + (legend === '' ? 0 : mm(1)) }, { parent, setting })
  const foot = area.y + area.height - key.bottom
  const top = Math.max(head.bottom, area.y + mm(2) + sign) + mm(2)
  const bottom = foot - (key.bottom > 0 ? mm(3) : 0)
  const height = (bottom - top) / rows.length
  const labels = rows.flatMap(
    (row, index) =>
      drawText(
        row,
        looks.label,
        { x: area.x, y: top + index * height + mm(2), width: label - mm(4) },
        { role: 'P', parent, setting },
      ).boxes,
  )
  return [
    rule(area.x, area.y, area.width, rules.heavy, colours.ink),
    rule(area.x, top, area.width, rules.head, colours.ink),
    ...head.boxes,
    ...signs,
    ...labels,
    ...rows.map((_, index) => rule(area.x, top + (index + 1) * height, area.width, rules.writing, colours.rule)),
    ...columns.map((x) => upright(x, area.y, bottom - area.y, rules.hair, colours.rule)),
    ...[...marks.boxes, ...key.boxes].map((box) => moveBox(box, 0, foot)),
  ]
}
