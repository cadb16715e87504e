import { activityGaps, stanceGaps } from './gaps/workshop-gaps.ts'
import { isLeftOut } from './left-out.ts'
import { type AnyActivity, elementById, type ElementId } from './method/index.ts'
import { isStarted } from './started.ts'
import type { Workshop } from './workshop.ts'

/** Worked on, and nothing lacks that a signature needs. */
export function isDone(workshop: Workshop, activity: AnyActivity): boolean {
  return (
    isStarted(workshop, activity) && !activityGaps(workshop, activity).some((gap) => gap.urgency === 'beforeSigning')
  )
}

export function stancesDone(workshop: Workshop, element: ElementId): boolean {
  return Object.keys(workshop.organisations).length > 0 && stanceGaps(workshop, element).length === 0
}

/** How much of an element is done, 0 to 1: its stances and those activities that are not left out, each counting the same. */
export function elementProgress(workshop: Workshop, id: ElementId): number {
  const all: readonly AnyActivity[] = elementById(id).activities
  const activities = all.filter((activity) => !isLeftOut(workshop, activity))
  const done = activities.filter((activity) => isDone(workshop, activity)).length + (stancesDone(workshop, id) ? 1 : 0)
  return done / (activities.length + 1)
}
