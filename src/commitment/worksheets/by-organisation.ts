import type { Setting } from '#commitment/layout/setting.ts'
import { rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { drawChoices } from './choices.ts'
import { type Area, drawLines, drawOrganisation } from './drawing.ts'
import type { Field } from './sheet.ts'

const name = mm(46)
const blankRows = 5

/** A strip for each organisation: its sign and name, boxes to tick, and lines to write on. */
export function drawByOrganisation(
  { organisations, choices }: Extract<Field, { kind: 'byOrganisation' }>,
  area: Area,
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const count = organisations.length === 0 ? blankRows : organisations.length
  const height = Math.min(area.height / count, mm(60))
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const y = area.y + index * height
    const organisation = organisations[index]
    const who =
      organisation === undefined
        ? []
        : drawOrganisation(organisation, { x: area.x, y: y + mm(3), width: name - mm(4) }, { parent, setting }).boxes
    const ticks = drawChoices(choices, { x: area.x + name, y: y + mm(3), width: area.width - name }, parent, setting)
    const rest = {
      x: area.x + name,
      y: ticks.bottom,
      width: area.width - name,
      height: y + height - ticks.bottom - mm(2),
    }
    return [
      rule(area.x, y, area.width, index === 0 ? rules.heavy : rules.head, index === 0 ? colours.ink : colours.contour),
      ...who,
      ...ticks.boxes,
      ...drawLines(rest),
    ]
  })
}
