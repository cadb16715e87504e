import { asksFollowUp } from '#core/activity/follow-up.ts'
import { cellAt, type GridActivity, type GridContent, isFilledCell } from '#core/activity/grid.ts'
import type { Id } from '#core/id.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block, Rich } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { column, missing, paragraph, party, plain } from './rich.ts'

/** Organisations × organisations as pairs: who of whom, what, the reply, and what follows where it is not a yes. */
export function pairsBlocks(
  composing: Composing,
  activity: GridActivity,
  content: GridContent,
  said: WordsOfKind<'grid'>,
): readonly Block[] {
  const { grid, nothing, nothingReleased } = composing.words.document
  const ids = composing.organisations.map(([id]) => id)
  const rows = ids.flatMap((from) =>
    ids
      .filter((to) => to !== from && isFilledCell(content.cells[from]?.[to]))
      .map((to) => pairOf(composing, activity, content, from, to, said)),
  )
  if (rows.length === 0) return [paragraph(activity.startsInRoom === true ? nothingReleased : nothing)]
  const columns = [
    column(grid.fromTo, 1.1),
    column(grid.expectation, 1.7),
    column(grid.reply, 0.6),
    column(grid.followUp, 1.3),
  ]
  return [
    {
      kind: 'table',
      caption: said.inDocument,
      showCaption: false,
      columns,
      rows,
      legend: [],
    },
  ]
}

function pairOf(
  composing: Composing,
  activity: GridActivity,
  content: GridContent,
  from: Id,
  to: Id,
  said: WordsOfKind<'grid'>,
): readonly Rich[] {
  const { document } = composing.words
  const cell = cellAt(activity, content, from, to)
  const empty = missing(document.missing)
  const asks = asksFollowUp(activity, cell)
  return [
    [...party(composing, from), { kind: 'text', text: document.grid.to }, ...party(composing, to)],
    isBlank(cell.text) ? empty : plain(cell.text),
    cell.marks.length === 0 ? empty : plain(cell.marks.map((mark) => said.marks[mark] ?? mark).join(', ')),
    isBlank(cell.followUp) ? (asks ? empty : []) : plain(cell.followUp),
  ]
}
