import * as v from 'valibot'
import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import { type Id, idSchema } from '#core/id.ts'
import { type Entities, type Order, inOrder, orderAtEnd, orderBefore, orderSchema } from '#core/order.ts'
import { isBlank, limits, textSchema } from '#core/text.ts'
import { type Visibility, visibilitySchema } from '#core/visibility.ts'
import type { ActivityBase } from './activity.ts'

/**
 * Rows × organisations. Rows are the room's own (tasks), the organisations themselves (from → to), or a fixed list
 * whose words live in the language files. A cell holds marks, a text, or both.
 */
export interface GridActivity<
  Id extends string = string,
  Rows extends 'own' | 'organisations' | readonly string[] = 'own' | 'organisations' | readonly string[],
  Mark extends string = string,
> extends ActivityBase<Id> {
  readonly kind: 'grid'
  readonly rows: Rows
  readonly marks?: readonly Mark[]
  /** Several marks may stand in one cell. */
  readonly many?: true
  readonly text?: true
  /** Marks that ask what follows from them. */
  readonly followUpOn?: readonly Mark[]
  /** Each row needs exactly one A and at least one R, which may stand in one cell (RACI); the load of each organisation is counted. */
  readonly raci?: true
  /** Each organisation needs at least one filled cell, else a gap. */
  readonly everyOrganisation?: true
}

export interface GridRow {
  readonly text: string
  readonly order: Order
}

export interface GridCell {
  readonly marks: readonly string[]
  readonly text: string
  /** What follows from the mark, where the activity asks for it. */
  readonly followUp: string
  readonly visibility: Visibility
}

export interface GridContent {
  /** Own rows only; empty in grids whose rows are given. */
  readonly rows: Entities<GridRow>
  /** By row, then by organisation. An absent cell is an empty one. */
  readonly cells: Readonly<Record<Id, Readonly<Record<Id, GridCell>>>>
}

export function gridActivity<
  const Id extends string,
  const Rows extends 'own' | 'organisations' | readonly string[],
  const Mark extends string = never,
>(activity: Omit<GridActivity<Id, Rows, Mark>, 'kind'>): GridActivity<Id, Rows, Mark> {
  return { kind: 'grid', ...activity }
}

export const emptyGrid: GridContent = { rows: {}, cells: {} }

export function gridSchema(activity: GridActivity) {
  const cell = v.strictObject({
    marks: v.pipe(v.array(v.picklist(activity.marks ?? [])), v.maxLength(activity.marks?.length ?? 0)),
    text: textSchema(limits.text),
    followUp: textSchema(limits.text),
    visibility: visibilitySchema,
  })
  const row = v.strictObject({ text: textSchema(limits.card), order: orderSchema })
  return v.strictObject({
    rows: v.record(idSchema, row),
    cells: v.record(idSchema, v.record(idSchema, cell)),
  })
}

export function emptyCellOf(activity: GridActivity): GridCell {
  return { marks: [], text: '', followUp: '', visibility: activity.startsInRoom === true ? 'room' : 'document' }
}

export function cellAt(activity: GridActivity, content: GridContent, row: Id, organisation: Id): GridCell {
  return content.cells[row]?.[organisation] ?? emptyCellOf(activity)
}

export function isFilledCell(cell: GridCell | undefined): boolean {
  return cell !== undefined && (cell.marks.length > 0 || !isBlank(cell.text))
}

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

export function moveGridRow(content: GridContent, id: Id, before: Id | null): GridContent {
  if (before === id) return content
  const siblings = inOrder(content.rows).filter(([other]) => other !== id)
  return { ...content, rows: patchEntity(content.rows, id, { order: orderBefore(siblings, before) }) }
}

export function removeGridRow(content: GridContent, id: Id): GridContent {
  return { rows: withoutEntity(content.rows, id), cells: withoutEntity(content.cells, id) }
}
