import type { Setting } from '#commitment/layout/setting.ts'
import { rectangle } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { type Area, type Drawn, drawText, looks } from './drawing.ts'

const box = mm(3.6)

/** Boxes to tick, side by side, each with its word. */
export function drawChoices(
  choices: readonly string[],
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
  parent: Growing,
  setting: Setting,
): Drawn {
  if (choices.length === 0) return { boxes: [], bottom: y }
  const each = width / choices.length
  const drawn = choices.map((choice, index) =>
    drawText(
      choice,
      looks.hint,
      { x: x + index * each + box + mm(1.6), y, width: each - box - mm(3) },
      { role: 'P', parent, setting },
    ),
  )
  const boxes: readonly Box[] = choices.map((_, index) =>
    rectangle(x + index * each, y + (looks.hint.leading - box) / 2, box, box, {
      fill: null,
      stroke: colours.contour,
      strokeWidth: rules.frame,
    }),
  )
  return {
    boxes: [...boxes, ...drawn.flatMap((text) => text.boxes)],
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)),
  }
}
