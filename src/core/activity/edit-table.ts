import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { inOrder, orderAtEnd, putBefore } from '#core/order.ts'
import type { Visibility } from '#core/room/visibility.ts'
import type { CellValue, Column, Row, TableActivity, TableContent } from './table.ts'

export function newRow(activity: TableActivity, cells: Readonly<Record<string, CellValue>> = {}): Omit<Row, 'order'> {
  const empty = Object.entries(activity.columns).map(([name, column]) => [name, emptyCell(column)] as const)
  return {
    visibility: activity.startsInRoom === true ? 'room' : 'document',
    cells: { ...Object.fromEntries(empty), ...cells },
  }
}

export function addRow(content: TableContent, id: Id, row: Omit<Row, 'order'>): TableContent {
  const placed: Row = { ...row, order: orderAtEnd(content.rows) }
  return { rows: withEntity(content.rows, id, placed) }
}

export function setCell(content: TableContent, id: Id, column: string, value: CellValue): TableContent {
  const row = content.rows[id]
  if (row === undefined) return content
  return { rows: patchEntity(content.rows, id, { cells: { ...row.cells, [column]: value } }) }
}

export function setRowVisibility(content: TableContent, id: Id, visibility: Visibility): TableContent {
  return { rows: patchEntity(content.rows, id, { visibility }) }
}

/** Puts a row right before another, or (null) at the end. */
export function moveRow(content: TableContent, id: Id, before: Id | null): TableContent {
  const row = content.rows[id]
  if (row === undefined || before === id) return content
  return { rows: putBefore(content.rows, [id, row], inOrder(content.rows), before) }
}

export function removeRow(content: TableContent, id: Id): TableContent {
  return { rows: withoutEntity(content.rows, id) }
}

function emptyCell(column: Column): CellValue {
  return column.type === 'organisations' ? [] : ''
}
