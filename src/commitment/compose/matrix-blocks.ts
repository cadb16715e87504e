import { cellAt, type GridActivity, type GridContent } from '#core/activity/grid.ts'
import { rowLacks, rowMarks } from '#core/activity/raci.ts'
import type { Id } from '#core/id.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block, RaciMark, Rich } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { gridRows } from './grid-rows.ts'
import { column, joined, missing, paragraph, party, plain } from './rich.ts'

const raciMarks: readonly RaciMark[] = ['A', 'R', 'C', 'I']

/** Tasks × organisations, the marks of each cell, and what the marks stand for. */
export function matrixBlocks(
  composing: Composing,
  activity: GridActivity,
  content: GridContent,
  said: WordsOfKind<'grid'>,
): readonly Block[] {
  const { document } = composing.words
  const rows = gridRows(activity, content, said)
  if (rows.length === 0) {
    return activity.raci === true
      ? [{ kind: 'missing', text: document.missingPart(said.inDocument) }]
      : [paragraph(document.nothing)]
  }
  const ids = composing.organisations.map(([id]) => id)
  return [
    {
      kind: 'table',
      caption: said.inDocument,
      showCaption: false,
      columns: [column(said.rowHead, 4), ...ids.map((id) => ({ ...column(party(composing, id)), centred: true }))],
      rows: rows.map(([row, text]) => [
        taskOf(composing, activity, content, row, text, ids),
        ...ids.map((id) => marksOf(activity, cellAt(activity, content, row, id).marks, said)),
      ]),
      legend: activity.raci === true ? raciMarks.map((mark) => ({ mark, name: said.marks[mark] ?? mark })) : [],
    },
  ]
}

function marksOf(activity: GridActivity, marks: readonly string[], said: WordsOfKind<'grid'>): Rich {
  if (activity.raci !== true) return plain(marks.map((mark) => said.marks[mark] ?? mark).join(', '))
  return raciMarks
    .filter((mark) => marks.includes(mark))
    .map((mark) => ({ kind: 'mark', mark, name: said.marks[mark] ?? mark }))
}

/** A task, and under it what its row still lacks: exactly one A, at least one R (RACI). */
function taskOf(
  { words }: Composing,
  activity: GridActivity,
  content: GridContent,
  row: Id,
  text: string,
  ids: readonly Id[],
): Rich {
  const { grid, missing: word } = words.document
  const task = isBlank(text) ? missing(word) : plain(text)
  if (activity.raci !== true) return task
  const lacking = rowLacks(rowMarks(content, row, ids)).map((lack) => missing(grid[lack]))
  return joined([task, ...lacking], '\n')
}
