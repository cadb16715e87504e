import * as v from 'valibot'
import { type Agenda, type PlannedBox, planned } from './agenda.ts'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import { leftOf, type Timer } from './timer.ts'

/**
 * How the day really runs, kept on the facilitator's device: which box the room is in, its clock, and how long it was in
 * each. Times in milliseconds.
 */
export interface Course {
  /** The box the room is in: the one whose clock was started last. Empty before the first. */
  readonly box: Id
  readonly since: number
  /** Null once the room goes on without a clock. */
  readonly timer: Timer | null
  /** Time spent in the boxes the room has left. */
  readonly spent: Readonly<Record<Id, number>>
}

export const noCourse: Course = { box: '', since: 0, timer: null, spent: {} }

const milliseconds = v.pipe(v.number(), v.finite())
const timerSchema = v.variant('state', [
  v.strictObject({ state: v.literal('running'), length: milliseconds, deadline: milliseconds }),
  v.strictObject({ state: v.literal('paused'), length: milliseconds, left: milliseconds }),
])
const courseSchema = v.strictObject({
  box: optionalIdSchema,
  since: milliseconds,
  timer: v.nullable(timerSchema),
  spent: v.record(idSchema, milliseconds),
})

/** The course a note holds; null for none, or one that cannot be read: the day then starts without a clock. */
export function readCourse(text: string | null): Course | null {
  try {
    const read = v.safeParse(courseSchema, JSON.parse(text ?? 'null'))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/**
 * The room enters a box and its clock starts. Coming back to a box adds to the time spent in it; what was spent before
 * `midnight` is of another day, as a rehearsal is.
 */
export function enterBox(course: Course, box: Id, timer: Timer, now: number, midnight: number): Course {
  if (course.since < midnight) return { box, since: now, timer, spent: {} }
  if (course.box === box) return { ...course, timer }
  return { box, since: now, timer, spent: spentUntil(course, now) }
}

export function withTimer(course: Course, timer: Timer | null): Course {
  return { ...course, timer }
}

/** A clock that was started before `midnight` and has run out is over: nobody is behind by a night. */
export function withoutClockOfDayBefore(course: Course, now: number, midnight: number): Course {
  const { since, timer } = course
  return timer !== null && since < midnight && leftOf(timer, now) <= 0 ? withTimer(course, null) : course
}

/** The time spent in every box, the present one included. */
export function spentUntil({ box, since, spent }: Course, now: number): Readonly<Record<Id, number>> {
  return box === '' ? spent : { ...spent, [box]: (spent[box] ?? 0) + Math.max(0, now - since) }
}

/** How many minutes of the box the room is in are left: its clock says it, else its length and the time spent. */
function minutesLeft(course: Course, planned: number, now: number): number {
  if (course.timer !== null) return Math.max(0, leftOf(course.timer, now)) / 60_000
  return Math.max(0, planned - (spentUntil(course, now)[course.box] ?? 0) / 60_000)
}

/** Where the room is in its day. */
export interface Position {
  readonly day: readonly PlannedBox[]
  /** Index of the box the plan has reached: the furthest one the room has been in on this day. */
  readonly at: number
  /** Minutes of that box that are left. */
  readonly left: number
}

/**
 * Null when no box was entered yet, or none today: what ran yesterday says nothing about this morning. `timeOfDay` in
 * minutes since midnight.
 */
export function positionOf(agenda: Agenda, course: Course, timeOfDay: number, now: number): Position | null {
  if (course.since < now - timeOfDay * 60_000) return null
  const boxes = planned(agenda)
  const here = boxes.find(({ id }) => id === course.box)
  if (here === undefined) return null
  const day = boxes.filter(({ box }) => box.day === here.box.day)
  const been = spentUntil(course, now)
  const at = day.findLastIndex(({ id }) => id === course.box || (been[id] ?? 0) > 0)
  const furthest = day[at]
  if (furthest === undefined) return null
  const minutes = furthest.box.minutes
  const left =
    furthest.id === course.box
      ? minutesLeft(course, minutes, now)
      : Math.max(0, minutes - (been[furthest.id] ?? 0) / 60_000)
  return { day, at, left }
}

/** More than this is no drift: a rehearsal, or a day that was put off. In minutes. */
const mostDrift = 240

/**
 * Whole minutes behind the plan (below zero: ahead of it): what is left of the box the room is in, seen from the time of day
 * (minutes since midnight), against when it was to end. Null when no box was entered today, or it is hours off.
 */
export function driftOf(agenda: Agenda, course: Course, timeOfDay: number, now: number): number | null {
  const position = positionOf(agenda, course, timeOfDay, now)
  const box = position?.day[position.at]
  if (position === null || box === undefined) return null
  const drift = Math.round(timeOfDay + position.left - box.to)
  return Math.abs(drift) > mostDrift ? null : drift
}
