import { filterEntities } from '#core/entities.ts'
import { isBlank } from '#core/text.ts'
import { type GridContent, isFilledCell } from './grid.ts'
import { isEmptyCell, type Row, type TableContent } from './table.ts'

/** Whether nobody has put anything into a row of a table. */
export function isBlankRow(row: Row): boolean {
  return Object.values(row.cells).every(isEmptyCell)
}

/** Whether a task has neither words nor a mark. */
export function isBlankTask({ rows, cells }: GridContent, task: string): boolean {
  return isBlank(rows[task]?.text ?? '') && !Object.values(cells[task] ?? {}).some(isFilledCell)
}

/**
 * A table or grid as everybody but its editor sees it: Enter begins a row, and one that was left as it began says nothing,
 * lacks nothing and is no line on the wall or on paper. The same value again where there is none.
 */
export function withoutBlankRows<Content extends TableContent | GridContent>(content: Content): Content
export function withoutBlankRows(content: TableContent | GridContent): TableContent | GridContent {
  if ('cells' in content) {
    const rows = filterEntities(content.rows, (_, task) => !isBlankTask(content, task))
    return rows === content.rows ? content : { ...content, rows }
  }
  const rows = filterEntities(content.rows, (row) => !isBlankRow(row))
  return rows === content.rows ? content : { rows }
}
