import type { PlannedBox } from '#core/agenda/agenda.ts'
import type { Id } from '#core/id.ts'

/** The agenda as one list, so that a box can be moved from one day into another: a head for each day, then its boxes. */
export type AgendaRow =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'box'; readonly planned: PlannedBox }

export function agendaRows(days: number, boxes: readonly PlannedBox[]): readonly AgendaRow[] {
  return Array.from({ length: days }, (_, index) => index + 1).flatMap((day): readonly AgendaRow[] => [
    { kind: 'day', day },
    ...boxes.filter(({ box }) => box.day === day).map((planned) => ({ kind: 'box', planned }) as const),
  ])
}

/** Ids of boxes never begin so: see idSchema. */
export function rowKey(row: AgendaRow): string {
  return row.kind === 'day' ? `:${row.day}` : row.planned.id
}

/** Where a box comes to lie that is put right before a row, or (null) at the end: above the first head is the first day. */
export function targetOf(
  rows: readonly AgendaRow[],
  before: string | null,
): { readonly day: number; readonly before: Id | null } {
  const at = before === null ? rows.length : rows.findIndex((row) => rowKey(row) === before)
  const row = rows[at]
  if (row?.kind === 'box') return { day: row.planned.box.day, before: row.planned.id }
  if (at === 0) {
    const first = rows.find((other) => other.kind === 'box' && other.planned.box.day === 1)
    return { day: 1, before: first?.kind === 'box' ? first.planned.id : null }
  }
  const head = rows.slice(0, at).findLast((other) => other.kind === 'day')
  return { day: head?.kind === 'day' ? head.day : 1, before: null }
}
