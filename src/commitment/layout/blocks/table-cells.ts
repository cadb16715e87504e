import type { Rich, TableBlock, TableColumn } from '#commitment/commitment.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { type InlineLook, inlineSpans, runningLook } from '#commitment/layout/text/inline.ts'
import { widthOf } from '#commitment/layout/text/set-text.ts'
import { type Span, blank } from '#commitment/layout/text/span.ts'
import { unitsOf } from '#commitment/layout/text/units.ts'
import { type TextStyle, mm, styles } from '#commitment/layout/theme.ts'
import type { ColumnWish } from './column-widths.ts'

/** Space between a text and the next column; words and signs in the middle of narrow columns make do with less. */
export const columnGap = mm(3.2)
const centredGap = { words: mm(1.5), signs: 1 } as const
const narrowColumn = mm(11.6)

export interface Cells {
  readonly head: readonly (readonly Span[])[]
  readonly rows: readonly (readonly (readonly Span[])[])[]
}

/** The cells of a table as spans, each belonging to its node of the structure tree. */
export function cellsOf(block: TableBlock, table: Growing, setting: Setting): Cells {
  // Heads alone make no table: without rows they are its body.
  const isEmpty = block.rows.length === 0
  const head = setting.grow(setting.grow(table, isEmpty ? 'TBody' : 'THead'), 'TR')
  const heads = block.columns.map((column) =>
    cellSpans(column.head, column, styles.tableHead, setting.grow(head, 'TH', { scope: 'Column' }), setting),
  )
  const body = isEmpty ? table : setting.grow(table, 'TBody')
  const rows = block.rows.map((row) => {
    const line = setting.grow(body, 'TR')
    return block.columns.map((column, index) => {
      const isHead = index === 0 && block.withoutRowHeads !== true
      const node = isHead ? setting.grow(line, 'TH', { scope: 'Row' }) : setting.grow(line, 'TD')
      return cellSpans(row[index] ?? [], column, styles.table, node, setting)
    })
  })
  return { head: heads, rows }
}

/** What each column asks for, from all its cells. A word longer than a third of the table is taken apart, names too. */
export function wishesOf(block: TableBlock, cells: Cells, setting: Setting): readonly ColumnWish[] {
  const last = block.columns.length - 1
  const fairShare = setting.width / Math.min(3, last + 1)
  return block.columns.map((column, index) => {
    const spans = [cells.head[index] ?? [], ...cells.rows.map((row) => row[index] ?? [])]
    const centred = centredGap[column.head.some(({ kind }) => kind === 'text') ? 'words' : 'signs']
    const gap = column.centred ? centred : index === last ? 0.5 : columnGap
    const least = Math.min(Math.max(...spans.map((cell) => longestWord(cell, setting))), fairShare) + gap
    const most = Math.max(...spans.map((cell) => widthOf(cell, setting))) + gap
    if (!column.centred) return { weight: column.weight, least, most: Math.max(least, most), fixed: false }
    return { weight: column.weight, least, most: Math.max(narrowColumn, least), fixed: true }
  })
}

function cellSpans(
  rich: Rich,
  column: TableColumn,
  style: TextStyle,
  node: Growing,
  setting: Setting,
): readonly Span[] {
  if (!column.centred) return inlineSpans(rich, style, node, setting)
  const marks = rich.filter(({ kind }) => kind === 'mark').length
  const spans = inlineSpans(rich, { ...style, hyphens: true }, node, setting, centredLook(marks, style))
  return marks > 1
    ? spans.flatMap((span, index) => (index > 0 && span.kind === 'drawn' ? [blank(mm(0.5)), span] : [span]))
    : spans
}

function centredLook(marks: number, style: TextStyle): InlineLook {
  const mark = marks > 1 ? { size: mm(4.9), letter: 8.6 } : { size: mm(5.4), letter: 9.4 }
  return { ...runningLook(style), signsAlone: true, signSize: mm(6.4), mark }
}

/** Width of the longest part that no line can end in. Short words are not asked for their parts: they never are the longest. */
function longestWord(spans: readonly Span[], setting: Setting): number {
  const hyphenate = (word: string) => (word.length < 8 ? [word] : setting.hyphenate(word))
  let longest = 0
  let width = 0
  for (const unit of unitsOf(spans, Number.POSITIVE_INFINITY, { ...setting, hyphenate }, true)) {
    width += unit.width
    longest = Math.max(longest, width + (unit.join === 'hyphen' ? unit.joinWidth : 0))
    if (unit.join !== 'glue') width = 0
  }
  return longest
}
