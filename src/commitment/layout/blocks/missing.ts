import { type Piece, edged, piece } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { dashedRule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { missingSpans } from '#commitment/layout/text/inline.ts'
import { setLines, withoutOrphans } from '#commitment/layout/text/set-text.ts'
import { colours, mm, rules, spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'

/** What the document still lacks: words, a triangle and a dashed rule, so that it is seen on black and white paper too. */
export function setMissing(block: BlockOf<'missing'>, parent: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(parent, 'P')
  const lines = setLines(missingSpans(block.text, styles.missing, node), setting, setting)
  const under = piece(mm(1.4), [dashedRule(setting.x, mm(1), setting.width, rules.head, colours.warn)])
  return edged(withoutOrphans([...lines, under]), { above: spaces.paragraph, below: spaces.paragraph })
}
