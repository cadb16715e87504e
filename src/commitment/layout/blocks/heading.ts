import { type Piece, edged, keptTogether } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'

/** A heading inside a section, with its clause number where people quote it. */
export function setHeading(block: BlockOf<'heading'>, parent: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(parent, 'H3').id
  const style = styles.heading
  const number = block.number === null ? '' : `${block.number} `
  const text = `${number}${block.text}`
  const lines = keptTogether(setLines([{ kind: 'text', text, style, node }], setting, setting))
  const [first, ...others] = edged(lines, { above: spaces.beforeHeading, below: spaces.afterHeading, keep: true })
  return first === undefined ? [] : [{ ...first, bookmark: { title: text, level: 2 } }, ...others]
}
