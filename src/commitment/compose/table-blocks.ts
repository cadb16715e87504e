import {
  cellOrganisations,
  cellText,
  type Column,
  needsCell,
  type Row,
  type TableActivity,
  type TableContent,
} from '#core/activity/table.ts'
import { inOrder } from '#core/order.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block, Rich, TableBlock } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { column, missing, paragraph, parties, plain } from './rich.ts'
import { tooFew } from './too-few.ts'

/** A table of the room with its columns; what a row needs and lacks is marked in its cell. */
export function tableBlocks(
  composing: Composing,
  activity: TableActivity,
  content: TableContent,
  said: WordsOfKind<'table'>,
): readonly Block[] {
  const rows = inOrder(content.rows).map(([, row]) => row)
  const { document } = composing.words
  if (activity.startsInRoom === true && rows.length === 0) return [paragraph(document.nothingReleased)]
  const lacking = tooFew(composing, activity, rows.length, said.inDocument)
  if (rows.length === 0) return lacking.length > 0 ? lacking : [paragraph(document.nothing)]
  return [tableOf(composing, activity, rows, said), ...lacking]
}

/** The table of these rows in this order; `leave` names columns that are said elsewhere. */
export function tableOf(
  composing: Composing,
  activity: TableActivity,
  rows: readonly Row[],
  said: WordsOfKind<'table'>,
  leave: readonly string[] = [],
): TableBlock {
  const columns = Object.entries(activity.columns).filter(([name]) => !leave.includes(name))
  return {
    kind: 'table',
    caption: said.inDocument,
    showCaption: false,
    columns: columns.map(([name, { weight }]) => column(said.columns[name]?.label ?? name, weight)),
    rows: rows.map((row, rung) =>
      columns.map(([name, column], at): Rich => {
        const words = wordsOf(composing, row, name, column, said)
        const cell = words.length === 0 && needsCell(column, row) ? missing(composing.words.document.missing) : words
        const step: Rich = [{ kind: 'text', text: `${rung + 1}. ` }]
        return at === 0 && activity.ladder === true ? [...step, ...cell] : cell
      }),
    ),
    legend: [],
  }
}

/** What stands in one cell: words, signs of organisations, a day, or the word for a choice; nothing where it is empty. */
function wordsOf(composing: Composing, row: Row, name: string, column: Column, said: WordsOfKind<'table'>): Rich {
  switch (column.type) {
    case 'organisation':
    case 'organisations':
      return parties(composing, cellOrganisations(row, name))
    case 'date':
      return plain(composing.format.dayShort(cellText(row, name)))
    case 'choice':
      return plain(said.columns[name]?.options?.[cellText(row, name)] ?? cellText(row, name))
    case 'text':
    case 'person':
      return plain(cellText(row, name))
  }
}
