import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { inOrder, orderAtEnd, putBefore } from '#core/order.ts'
import { cellAt, type GridActivity, type GridCell, type GridContent } from './grid.ts'

/** Changes a cell; one that is not there yet begins empty. */
export function setGridCell(
  activity: GridActivity,
  content: GridContent,
  row: Id,
  organisation: Id,
  patch: Partial<GridCell>,
): GridContent {
  const cell = { ...cellAt(activity, content, row, organisation), ...patch }
  return { ...content, cells: { ...content.cells, [row]: { ...content.cells[row], [organisation]: cell } } }
}

/** Sets or clears one mark of a cell. */
export function toggleMark(
  activity: GridActivity,
  content: GridContent,
  row: Id,
  organisation: Id,
  mark: string,
): GridContent {
  const marks = toggledMarks(activity, cellAt(activity, content, row, organisation).marks, mark)
  return setGridCell(activity, content, row, organisation, { marks })
}

/**
 * Marks with one more or one less, in the order of the method. A new one replaces those that may not stand beside it: all
 * others where only one may stand, and in RACI all but A and R. Who answers for a task or does it is not merely asked or
 * told, and whoever is merely asked or told does neither.
 */
export function toggledMarks(activity: GridActivity, before: readonly string[], mark: string): readonly string[] {
  const known: readonly string[] = activity.marks ?? []
  const together = activity.raci === true ? ['A', 'R'] : activity.many === true ? known : []
  const beside = together.includes(mark) ? before.filter((other) => together.includes(other)) : []
  const wanted = before.includes(mark) ? before.filter((other) => other !== mark) : [...beside, mark]
  return known.filter((other) => wanted.includes(other))
}

export function addGridRow(content: GridContent, id: Id, text: string): GridContent {
  return { ...content, rows: withEntity(content.rows, id, { text, order: orderAtEnd(content.rows) }) }
}

export function setGridRowText(content: GridContent, id: Id, text: string): GridContent {
  return { ...content, rows: patchEntity(content.rows, id, { text }) }
}

/** Puts a row right before another, or (null) at the end. */
export function moveGridRow(content: GridContent, id: Id, before: Id | null): GridContent {
  const row = content.rows[id]
  if (row === undefined || before === id) return content
  return { ...content, rows: putBefore(content.rows, [id, row], inOrder(content.rows), before) }
}

export function removeGridRow(content: GridContent, id: Id): GridContent {
  return { rows: withoutEntity(content.rows, id), cells: withoutEntity(content.cells, id) }
}
