import * as v from 'valibot'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import { type Entities, type Order, orderSchema } from '#core/order.ts'
import { daySchema, isBlank, limits, textSchema } from '#core/text.ts'
import { type Visibility, visibilitySchema } from '#core/room/visibility.ts'
import type { ActivityBase } from './activity.ts'

export type ColumnType = 'text' | 'organisation' | 'organisations' | 'person' | 'date' | 'choice'

export interface Column {
  readonly type: ColumnType
  /** A row without it is a gap. */
  readonly required?: true
  /** Needed while another column of the row holds this value; can wait until after the signature. */
  readonly requiredWhile?: { readonly column: string; readonly is: string }
  /** Values of a choice column; their words live in the language files. */
  readonly options?: readonly string[]
  /** Wide columns get the room that short ones leave: 1 is usual. */
  readonly weight?: number
}

/** Rows with typed columns, ordered by drag. */
export interface TableActivity<
  Id extends string = string,
  Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>,
> extends ActivityBase<Id> {
  readonly kind: 'table'
  readonly columns: Columns
  /** At least this many rows, else a gap. */
  readonly min?: number
  /** More rows than this are worth a hint, and never a gap. */
  readonly most?: number
  /** Ready-made first cells in the language files, offered while the table is short. */
  readonly suggestions?: true
  /** Drawn as rungs that climb. */
  readonly ladder?: true
}

/** A list of organisation ids in an `organisations` column, else a text: an id, an ISO day, an option, or words. */
export type CellValue = string | readonly Id[]

export interface Row {
  readonly order: Order
  readonly visibility: Visibility
  readonly cells: Readonly<Record<string, CellValue>>
}

export interface TableContent {
  readonly rows: Entities<Row>
}

/** Says in its type whether suggestions are asked for, so that a language that lacks them does not compile. */
export function tableActivity<const Id extends string, const Columns extends Readonly<Record<string, Column>>>(
  activity: Omit<TableActivity<Id, Columns>, 'kind'> & { readonly suggestions: true },
): TableActivity<Id, Columns> & { readonly suggestions: true }
export function tableActivity<const Id extends string, const Columns extends Readonly<Record<string, Column>>>(
  activity: Omit<TableActivity<Id, Columns>, 'kind'>,
): TableActivity<Id, Columns>
export function tableActivity(activity: Omit<TableActivity, 'kind'>): TableActivity {
  return { kind: 'table', ...activity }
}

export const emptyTable: TableContent = { rows: {} }

export function tableSchema(activity: TableActivity) {
  const cells = v.strictObject(
    Object.fromEntries(Object.entries(activity.columns).map(([name, column]) => [name, cellSchema(column)])),
  )
  const row = v.strictObject({ order: orderSchema, visibility: visibilitySchema, cells })
  return v.strictObject({ rows: v.record(idSchema, row) })
}

function cellSchema(column: Column): v.GenericSchema<CellValue> {
  switch (column.type) {
    case 'organisation':
      return optionalIdSchema
    case 'organisations':
      return v.pipe(v.array(idSchema), v.maxLength(100))
    case 'date':
      return daySchema
    case 'choice':
      return v.picklist(['', ...(column.options ?? [])])
    case 'text':
    case 'person':
      return textSchema(limits.text)
  }
}

/** The words of a cell; a list of organisations has none. */
export function cellText(row: Row, column: string): string {
  return textOf(row.cells[column])
}

/** The same of what is in a cell. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** What a row is about, in all of its words: the first text or name in it; empty where it has none yet. */
export function rowText({ columns }: TableActivity, row: Row): string {
  const texts = Object.entries(columns).flatMap(([name, { type }]) =>
    type === 'text' || type === 'person' ? cellText(row, name) : [],
  )
  return texts.find((text) => !isBlank(text))?.trim() ?? ''
}

/** The organisations a cell names: one, several or none. */
export function cellOrganisations(row: Row, column: string): readonly Id[] {
  return organisationsOf(row.cells[column])
}

/** The same of what is in a cell. */
export function organisationsOf(value: CellValue = ''): readonly Id[] {
  if (typeof value !== 'string') return value
  return value === '' ? [] : [value]
}

/** Whether a row needs a cell in this column, as it stands now. */
export function needsCell({ required, requiredWhile }: Column, row: Row): boolean {
  return required === true || (requiredWhile !== undefined && row.cells[requiredWhile.column] === requiredWhile.is)
}

/** Whether a row needs a cell and does not have it. */
export function lacksCell(column: Column, row: Row, name: string): boolean {
  return needsCell(column, row) && isEmptyCell(row.cells[name])
}

export function isEmptyCell(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' ? isBlank(value) : value.length === 0)
}
