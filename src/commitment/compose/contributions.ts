import { cellText, type Row, type TableActivity, type TableContent } from '#core/activity/table.ts'
import { inOrder } from '#core/order.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { minorHeading, paragraph } from './rich.ts'
import { tableOf } from './table-blocks.ts'
import { tooFew } from './too-few.ts'

const state = 'state'

/**
 * Contributions by how firm they are. What is only hoped for stands apart under a heading that says so, and its column
 * says that the partnership hopes for it from somebody: no reader may take it for a promise. Without a state nobody knows
 * whether it is promised: said as a gap, with the table below it.
 */
export function contributionsBlocks(
  composing: Composing,
  activity: TableActivity,
  content: TableContent,
  said: WordsOfKind<'table'>,
): readonly Block[] {
  const { contributions } = composing.words.document
  const rows = inOrder(content.rows).map(([, row]) => row)
  const own = (value: string) => rows.filter((row) => cellText(row, state) === value)
  const group = (title: string, intro: readonly Block[], rows: readonly Row[], words = said): readonly Block[] =>
    rows.length === 0
      ? []
      : [minorHeading(title), ...intro, { ...tableOf(composing, activity, rows, words, [state]), caption: title }]
  const hoped: WordsOfKind<'table'> = {
    ...said,
    columns: { ...said.columns, organisation: { label: contributions.hopedForOf } },
  }
  return [
    ...group(contributions.committed, [], own('committed')),
    ...group(contributions.subjectTo, [paragraph(contributions.subjectToIntro)], own('subjectTo')),
    ...group(contributions.hopedFor, [paragraph(contributions.hopedForIntro)], own('hopedFor'), hoped),
    ...group(contributions.undecided, [{ kind: 'missing', text: contributions.undecidedIntro }], own('')),
    ...tooFew(composing, activity, rows.length, said.inDocument),
  ]
}
