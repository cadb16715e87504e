import { cellAt, type GridActivity, type GridContent, hasFilledCell, isFilledCell } from '#core/activity/grid.ts'
import type { Id } from '#core/id.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block, Rich, TableBlock } from '#commitment/commitment.ts'
import { type Composing, shortNameOf } from './composing.ts'
import { gridRows } from './grid-rows.ts'
import { matrixBlocks } from './matrix-blocks.ts'
import { pairsBlocks } from './pairs-blocks.ts'
import { column, joined, missing, paragraph, party, plain } from './rich.ts'

/** Draws a grid in the form that reads best on paper: pairs, a matrix of marks, or who says what. */
export function gridBlocks(
  composing: Composing,
  activity: GridActivity,
  content: GridContent,
  said: WordsOfKind<'grid'>,
): readonly Block[] {
  if (activity.rows === 'organisations') return pairsBlocks(composing, activity, content, said)
  if (activity.text !== true) return matrixBlocks(composing, activity, content, said)
  const rows = gridRows(activity, content, said)
  const [only, ...others] = rows
  if (only !== undefined && others.length === 0) return [oneRow(composing, activity, content, only, said)]
  const table = whoSaysWhat(composing, activity, content, rows, said)
  return [
    table.rows.length === 0 ? paragraph(composing.words.document.nothing) : table,
    ...withoutEntry(composing, activity, content),
  ]
}

/** One question to every organisation: a row each, so that none is left out unseen. */
function oneRow(
  composing: Composing,
  activity: GridActivity,
  content: GridContent,
  [row, label]: readonly [Id, string],
  said: WordsOfKind<'grid'>,
): Block {
  const { document } = composing.words
  const marked = activity.marks !== undefined
  const rows = composing.organisations.flatMap(([id]): readonly (readonly Rich[])[] => {
    const cell = cellAt(activity, content, row, id)
    if (!isFilledCell(cell) && activity.everyOrganisation !== true) return []
    const mark = plain(cell.marks.map((name) => said.marks[name] ?? name).join(', '))
    const empty = missing(document.missing)
    const text = plain(cell.text)
    return [
      [
        party(composing, id),
        ...(marked ? [mark.length === 0 ? empty : mark] : []),
        marked || text.length > 0 ? text : empty,
      ],
    ]
  })
  if (rows.length === 0) return paragraph(document.nothing)
  return {
    kind: 'table',
    caption: said.inDocument,
    showCaption: false,
    columns: [column(document.grid.organisation, 0.8), ...(marked ? [column(label, 0.7)] : []), column(said.cell, 2)],
    rows,
    legend: [],
  }
}

/** A row for each line of the grid, and in it every organisation that said something. */
function whoSaysWhat(
  composing: Composing,
  activity: GridActivity,
  content: GridContent,
  rows: readonly (readonly [Id, string])[],
  said: WordsOfKind<'grid'>,
): TableBlock {
  const entries = ([row]: readonly [Id, string]): Rich =>
    joined(
      composing.organisations.map(([id]): Rich => {
        const cell = cellAt(activity, content, row, id)
        const words = joined(
          [plain(cell.marks.map((mark) => said.marks[mark] ?? mark).join(', ')), plain(cell.text)],
          ': ',
        )
        return isFilledCell(cell) ? joined([party(composing, id), words], ': ') : []
      }),
      '\n',
    )
  return {
    kind: 'table',
    caption: said.inDocument,
    showCaption: false,
    columns: [column(said.rowHead, 0.8), column(said.cell, 2)],
    rows: rows
      .map((row) => [plain(row[1]), entries(row)])
      .filter(([, entry]) => entry !== undefined && entry.length > 0),
    legend: [],
  }
}

function withoutEntry(composing: Composing, activity: GridActivity, content: GridContent): readonly Block[] {
  if (activity.everyOrganisation !== true) return []
  const silent = composing.organisations.filter(([id]) => !hasFilledCell(content, id))
  if (silent.length === 0) return []
  const names = composing.format.list(silent.map(([, organisation]) => shortNameOf(composing, organisation)))
  return [{ kind: 'missing', text: composing.words.document.grid.without(names) }]
}
