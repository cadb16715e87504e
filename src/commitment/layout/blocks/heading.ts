import { type Piece, edged, keptTogether } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'

/**
 * A heading inside a section, with its clause number where people quote it. A minor one needs a heading before it in its
 * section; without one it ranks as a heading, so that no level is skipped.
 */
export function setHeading(block: BlockOf<'heading'>, parent: Growing, setting: Setting): readonly Piece[] {
  const minor = block.minor === true
  const ranksBelow = minor && parent.children.some(({ role }) => role === 'H3')
  const node = setting.grow(parent, ranksBelow ? 'H4' : 'H3').id
  const style = minor ? styles.minorHeading : styles.heading
  const number = block.number === null ? '' : `${block.number} `
  const text = `${number}${block.text}`
  const lines = keptTogether(setLines([{ kind: 'text', text, style, node }], setting, setting))
  const above = minor ? spaces.beforeMinor : spaces.beforeHeading
  const below = minor ? spaces.afterMinor : spaces.afterHeading
  const [first, ...others] = edged(lines, { above, below, keep: true })
  if (first === undefined) return []
  return minor ? [first, ...others] : [{ ...first, bookmark: { title: text, level: 2 } }, ...others]
}
