import { type Piece, edged } from '#commitment/layout/piece.ts'
import { type Setting, inset } from '#commitment/layout/setting.ts'
import { circle } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { inlineSpans } from '#commitment/layout/text/inline.ts'
import { setParagraph } from '#commitment/layout/text/set-text.ts'
import { colours, mm, spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'

const indent = mm(5)
const between = mm(1)

export function setList(block: BlockOf<'list'>, parent: Growing, setting: Setting): readonly Piece[] {
  const list = setting.grow(parent, 'L')
  const column = inset(setting, indent)
  const items = block.items.map((item) => {
    const body = setting.grow(setting.grow(list, 'LI'), 'LBody')
    const lines = setParagraph(inlineSpans(item, styles.body, body, setting), column, setting)
    return edged(withBullet(lines, setting.x), { above: between, below: between })
  })
  return edged(items.flat(), { above: spaces.paragraph, below: spaces.paragraph })
}

function withBullet(lines: readonly Piece[], x: number): readonly Piece[] {
  const paint = { fill: colours.grey, stroke: null, strokeWidth: 0 }
  return lines.map((line, index) =>
    index === 0 ? { ...line, boxes: [circle(x + mm(1.6), line.height / 2 + 0.6, 1.5, paint), ...line.boxes] } : line,
  )
}
