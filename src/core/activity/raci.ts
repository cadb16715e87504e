import type { Id } from '#core/id.ts'
import type { GridContent } from './grid.ts'

/**
 * RACI, the rules of the roles matrix: for every task exactly one answers (A) and at least one does it (R), which may be the
 * same; others are asked (C) or told (I).
 */
export interface RowMarks {
  /** How many organisations have an A in the row of a task, and how many an R. */
  readonly accountable: number
  readonly responsible: number
}

export function rowMarks(content: GridContent, row: Id, organisations: readonly Id[]): RowMarks {
  const count = (mark: string) => organisations.filter((id) => marksAt(content, row, id).includes(mark)).length
  return { accountable: count('A'), responsible: count('R') }
}

/** What the row of a task can lack, what the others wait for first. */
export const rowLackKinds = ['noAccountable', 'severalAccountable', 'noResponsible'] as const
export type RowLack = (typeof rowLackKinds)[number]

/** What the row of a task lacks until exactly one answers for it and somebody does it. */
export function rowLacks({ accountable, responsible }: RowMarks): readonly RowLack[] {
  const lacks = {
    noAccountable: accountable === 0,
    severalAccountable: accountable > 1,
    noResponsible: responsible === 0,
  }
  return rowLackKinds.filter((lack) => lacks[lack])
}

/** In how many rows an organisation does or answers for the work (R or A): its load. */
export function loadOf(content: GridContent, organisation: Id): number {
  return Object.keys(content.rows).filter((row) =>
    marksAt(content, row, organisation).some((mark) => mark === 'A' || mark === 'R'),
  ).length
}

/** With more than this share of all A, one organisation carries more than is good for the others: a measure of our own. */
const muchOfAll = 0.6

/**
 * The organisation that holds more than 60 % of all A; null where none does, and where it would say nothing: with fewer than
 * three A, or with one organisation alone.
 */
export function mostAccountable(
  content: GridContent,
  organisations: readonly Id[],
): { readonly organisation: Id; readonly count: number; readonly of: number } | null {
  const holds = (id: Id) => Object.keys(content.rows).filter((row) => marksAt(content, row, id).includes('A')).length
  const counted = organisations.map((organisation) => ({ organisation, count: holds(organisation) }))
  const of = counted.reduce((sum, { count }) => sum + count, 0)
  const found = counted.find(({ count }) => count / of > muchOfAll)
  return found === undefined || of < 3 || organisations.length < 2 ? null : { ...found, of }
}

/** Organisations that are told of two tasks or more and have no other part in any. */
export function onlyInformed(content: GridContent, organisations: readonly Id[]): readonly Id[] {
  return organisations.filter((id) => {
    const marks = Object.keys(content.rows).flatMap((row) => marksAt(content, row, id))
    return marks.length > 1 && marks.every((mark) => mark === 'I')
  })
}

function marksAt(content: GridContent, row: Id, organisation: Id): readonly string[] {
  return content.cells[row]?.[organisation]?.marks ?? []
}
