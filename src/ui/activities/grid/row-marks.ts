import type { GridActivity, GridContent } from '#core/activity/grid.ts'
import { countMarks } from '#core/gaps/grid-gaps.ts'
import type { Id } from '#core/id.ts'
import type { NamedOrganisation } from '#ui/organisations.ts'

/** What a task still lacks by the rules of the matrix: exactly one A, at least one R. */
export interface RowMarks {
  readonly accountable: number
  readonly responsible: number
}

export function rowMarks(
  activity: GridActivity,
  content: GridContent,
  row: Id,
  organisations: readonly NamedOrganisation[],
): RowMarks {
  const count = countMarks(
    activity,
    content,
    row,
    organisations.map(([id]) => id),
  )
  return { accountable: count('A'), responsible: count('R') }
}

export function isSettled({ accountable, responsible }: RowMarks): boolean {
  return accountable === 1 && responsible > 0
}

/** The organisation that answers for more than 60 % of the tasks that have an A, where that says something. */
export function mostAccountable(
  content: GridContent,
  organisations: readonly NamedOrganisation[],
): { readonly organisation: NamedOrganisation; readonly count: number; readonly of: number } | null {
  const holds = (id: Id) =>
    Object.keys(content.rows).filter((row) => content.cells[row]?.[id]?.marks.includes('A') === true).length
  const counted = organisations.map((organisation) => ({ organisation, count: holds(organisation[0]) }))
  const of = counted.reduce((sum, { count }) => sum + count, 0)
  const found = counted.find(({ count }) => count / of > 0.6)
  return found === undefined || of < 3 || organisations.length < 2 ? null : { ...found, of }
}

/** Organisations that are told of two tasks or more and have no other part in any. */
export function onlyInformed(
  content: GridContent,
  organisations: readonly NamedOrganisation[],
): readonly NamedOrganisation[] {
  const marksOf = (id: Id) => Object.keys(content.rows).flatMap((row) => content.cells[row]?.[id]?.marks ?? [])
  const isInformed = (marks: readonly string[]) => marks.length > 1 && marks.every((mark) => mark === 'I')
  return organisations.filter(([id]) => isInformed(marksOf(id)))
}
