import { type Agenda, minutesFor } from './agenda/agenda.ts'
import { type AnyActivity, elementOf } from './method/index.ts'
import { remembered } from './remembered.ts'
import { isStarted } from './started.ts'
import type { Workshop } from './workshop.ts'

/**
 * Whether this workshop leaves an activity out: the agenda plans activities, but not this one, and nobody has put anything
 * into it. It lacks nothing then. The first entry, or a time box, brings it back. What is prepared before the
 * day is never left out, nor are stances.
 */
export function isLeftOut(workshop: Pick<Workshop, 'agenda' | 'content'>, activity: AnyActivity): boolean {
  const { agenda } = workshop
  return (
    minutesFor(agenda, 'activity', activity.id) === null &&
    elementOf(activity.id) !== null &&
    plansActivities(agenda.boxes) &&
    !isStarted(workshop, activity)
  )
}

/** An agenda of own boxes alone says nothing about activities. */
const plansActivities = remembered((boxes: Agenda['boxes']) =>
  Object.values(boxes).some(({ kind }) => kind === 'activity'),
)
