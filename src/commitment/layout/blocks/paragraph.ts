import { type Piece, edged } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { inlineSpans } from '#commitment/layout/text/inline.ts'
import { setParagraph } from '#commitment/layout/text/set-text.ts'
import { mm, spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'

/** Lines of running text are not longer than about 85 letters, also on a landscape page. */
const longest = mm(162)

export function setParagraphBlock(block: BlockOf<'paragraph'>, parent: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(parent, 'P')
  const column = { x: setting.x, width: Math.min(setting.width, longest) }
  const lines = setParagraph(inlineSpans(block.text, styles.body, node, setting), column, setting)
  return edged(lines, { above: spaces.paragraph, below: spaces.paragraph })
}
