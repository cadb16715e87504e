import type { Rich } from '#commitment/commitment.ts'
import { type Piece, edged, heightOf, keptTogether, piece, together } from '#commitment/layout/piece.ts'
import { type Setting, inset } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { inlineSpans } from '#commitment/layout/text/inline.ts'
import { setLines, setParagraph } from '#commitment/layout/text/set-text.ts'
import { mm, spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'

const labelWidth = mm(38)
const gap = mm(4)
const between = mm(1.4)
/** Lists lower than this are not parted: what is said of an organisation is read on one page. */
const small = mm(75)
const labelStyle = { ...styles.note, leading: styles.body.leading }

/** Terms one under the other, the label at the left of its text. */
export function setTerms(block: BlockOf<'terms'>, parent: Growing, setting: Setting): readonly Piece[] {
  const list = setting.grow(parent, 'L')
  const terms = block.terms.flatMap((term) => setTerm(term, setting.grow(list, 'LI'), setting))
  return edged(heightOf(terms) <= small ? keptTogether(terms) : terms, {
    above: spaces.paragraph,
    below: spaces.paragraph,
  })
}

function setTerm(
  term: { readonly label: string; readonly text: Rich },
  item: Growing,
  setting: Setting,
): readonly Piece[] {
  const node = setting.grow(item, 'Lbl').id
  const body = setting.grow(item, 'LBody')
  const column = { x: setting.x, width: labelWidth }
  const label = setLines([{ kind: 'text', text: term.label, style: labelStyle, node }], column, setting)
  const text = setParagraph(
    inlineSpans(term.text, styles.body, body, setting),
    inset(setting, labelWidth + gap),
    setting,
  )
  return edged(besides(label, text, setting.pageHeight), { above: between, below: between })
}

/**
 * Two columns line by line, so that a long text can go on on the next page. As many of its lines as reach down to the end
 * of the label open it together with the label; the others follow at their usual distance.
 */
export function besides(left: readonly Piece[], right: readonly Piece[], pageHeight: number): readonly Piece[] {
  const label = together(left)
  if (label.height > pageHeight) return [...left, ...right]
  let count = Math.min(1, right.length)
  while (heightOf(right.slice(0, count)) < label.height && count < right.length) {
    if (heightOf(right.slice(0, count + 1)) > pageHeight) break
    count += 1
  }
  const lead = right.slice(0, count)
  const opening = together(lead)
  const first = piece(Math.max(label.height, opening.height), [...label.boxes, ...opening.boxes])
  const rest = right.slice(count)
  return [{ ...first, below: opening.below, keep: (lead.at(-1)?.keep ?? false) && rest.length > 0 }, ...rest]
}
