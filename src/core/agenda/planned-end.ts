import { type Agenda, planned, runsOn } from './agenda.ts'
import { type Course, positionOf } from './course.ts'
import type { Workshop } from '#core/workshop.ts'

/** When a day is planned to end, in minutes since midnight: with its last box. Null where the agenda has none on that day. */
export function plannedEnd(agenda: Agenda, day: number): number | null {
  return planned(agenda).findLast(({ box }) => box.day === day)?.to ?? null
}

/**
 * Which day of the agenda it is: that of the box the room is in; before the first, the one that the calendar (ISO days) says,
 * of which days in between are counted as the last. `timeOfDay` in minutes since midnight, `now` in milliseconds.
 */
export function dayNow(
  { agenda, facts }: Pick<Workshop, 'agenda' | 'facts'>,
  course: Course,
  { today, timeOfDay, now }: { readonly today: string; readonly timeOfDay: number; readonly now: number },
): number {
  const begun = positionOf(agenda, course, timeOfDay, now)?.day[0]
  if (begun !== undefined) return begun.box.day
  return today !== facts.firstDay && runsOn(agenda, facts, today) ? agenda.starts.length : 1
}
