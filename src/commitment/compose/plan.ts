import { cellText, type Row, type TableContent } from '#core/activity/table.ts'
import { compare, inOrder } from '#core/order.ts'

/** The rows by their day, the nearest first; those without a day last, in the order of the room. */
export function rowsByDay(content: TableContent, column: string): readonly Row[] {
  const rows = inOrder(content.rows).map(([, row]) => row)
  const day = (row: Row) => cellText(row, column) || 'none'
  return rows.toSorted((a, b) => compare(day(a), day(b)))
}
