import { type Piece, edged } from '#commitment/layout/piece.ts'
import { type Setting, inset } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { inlineSpans } from '#commitment/layout/text/inline.ts'
import { setLines, setParagraph, widthOf } from '#commitment/layout/text/set-text.ts'
import { type Span, blank, space } from '#commitment/layout/text/span.ts'
import { mm, spaces, styles } from '#commitment/layout/theme.ts'
import type { BlockOf } from './block-of.ts'
import { besides } from './terms.ts'

const narrowest = mm(10)
const numberStyle = { ...styles.heading, hyphens: false }

/** Numbered clauses one under the other: number, title with its notes, wording. */
export function setClauses(clauses: readonly BlockOf<'clause'>[], parent: Growing, setting: Setting): readonly Piece[] {
  const list = setting.grow(parent, 'L')
  const numbers = clauses.map(({ number }) =>
    widthOf([{ kind: 'text', text: number, style: numberStyle, node: 0 }], setting),
  )
  const indent = Math.max(narrowest, ...numbers.map((width) => width + mm(2)))
  const set = clauses.map((clause) => setClause(clause, setting.grow(list, 'LI'), indent, setting))
  return edged(set.flat(), { above: spaces.block, below: spaces.block })
}

function setClause(clause: BlockOf<'clause'>, item: Growing, indent: number, setting: Setting): readonly Piece[] {
  const label = setting.grow(item, 'Lbl').id
  const body = setting.grow(item, 'LBody')
  const column = inset(setting, indent)
  const number = setLines(
    [{ kind: 'text', text: clause.number, style: numberStyle, node: label }],
    { x: setting.x, width: indent },
    setting,
  )
  const title = setLines(titleSpans(clause, setting.grow(body, 'P').id), column, setting)
  const text = setParagraph(inlineSpans(clause.text, styles.body, setting.grow(body, 'P'), setting), column, setting)
  const head = besides(number, title, setting.pageHeight).map((line) => ({ ...line, keep: text.length > 0 }))
  return edged([...edged(head, { below: mm(0.6) }), ...text], { above: mm(3.6), below: mm(3.6) })
}

function titleSpans(clause: BlockOf<'clause'>, node: number): readonly Span[] {
  const notes = clause.notes.flatMap((note): readonly Span[] => [
    space(styles.heading),
    blank(mm(1.6)),
    { kind: 'text', text: note, style: { ...styles.legend, leading: styles.heading.leading }, node },
  ])
  return [{ kind: 'text', text: clause.title, style: styles.heading, node }, ...notes]
}
