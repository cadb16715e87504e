import { type Agenda, planned } from './agenda.ts'

/** When a day is planned to end, in minutes since midnight: with its last box. Null where the agenda has none on that day. */
export function plannedEnd(agenda: Agenda, day: number): number | null {
  return planned(agenda).findLast(({ box }) => box.day === day)?.to ?? null
}
