import type { Setting } from '#commitment/layout/setting.ts'
import { rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { drawChoices } from './choices.ts'
import { type Area, drawLines, drawText, looks } from './drawing.ts'
import type { Field } from './sheet.ts'

/** Questions or topics one under the other, each with its share of the sheet: where it stands today, to tick, and lines. */
export function drawTopics(
  { topics, choices }: Extract<Field, { kind: 'topics' }>,
  area: Area,
  parent: Growing,
  setting: Setting,
): readonly Box[] {
  const share = area.height / topics.length
  return topics.flatMap(({ title, hint }, index) => {
    const y = area.y + index * share
    const head = drawText(title, looks.head, { ...area, y: y + mm(2) }, { role: 'H2', parent, setting })
    const help = drawText(hint, looks.hint, { ...area, y: head.bottom }, { role: 'P', parent, setting })
    const ticks = drawChoices(choices, { ...area, y: help.bottom + mm(1.5) }, parent, setting)
    const rest = { ...area, y: ticks.bottom - mm(2), height: y + share - ticks.bottom }
    return [
      rule(area.x, y, area.width, index === 0 ? rules.heavy : rules.head, index === 0 ? colours.ink : colours.contour),
      ...head.boxes,
      ...help.boxes,
      ...ticks.boxes,
      ...drawLines(rest),
    ]
  })
}
