import * as v from 'valibot'
import { type Id, idSchema } from '#core/id.ts'
import { type Entities, type Order, orderSchema } from '#core/order.ts'
import { isBlank, limits, textSchema } from '#core/text.ts'
import { type Visibility, visibilitySchema } from '#core/room/visibility.ts'
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

/** Whether an organisation has filled a cell in whatever row. */
export function hasFilledCell({ cells }: GridContent, organisation: Id): boolean {
  return Object.values(cells).some((row) => isFilledCell(row[organisation]))
}
