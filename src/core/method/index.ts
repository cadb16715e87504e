import { conflict } from './conflict.ts'
import type { Activity } from './element.ts'
import { expectations } from './expectations.ts'
import { impact } from './impact.ts'
import { mission } from './mission.ts'
import { preparation } from './preparation.ts'
import { roles } from './roles.ts'
import { working } from './working.ts'

/** THE TABLE: the six elements of partnering in the order of the method. Nothing else lists them. */
export const elements = [mission, impact, expectations, roles, working, conflict] as const

export type AnyElement = (typeof elements)[number]
export type ElementId = AnyElement['id']

export type AnyActivity = AnyElement['activities'][number] | (typeof preparation)[number]
export type ActivityId = AnyActivity['id']
export type ActivityOf<Id extends ActivityId> = Extract<AnyActivity, { id: Id }>
export type ActivityKind = AnyActivity['kind']
export type ActivityOfKind<Kind extends ActivityKind> = Extract<Activity, { kind: Kind }> & { readonly id: ActivityId }

/** Every activity whose content a workshop keeps: those of the preparation, then those of the elements. */
export const activities: readonly AnyActivity[] = [
  ...preparation,
  ...elements.flatMap((element): readonly AnyActivity[] => element.activities),
]

export function elementById(id: ElementId): AnyElement {
  return only(elements.find((element) => element.id === id))
}

export function activityById<Id extends ActivityId>(id: Id): ActivityOf<Id> {
  return only(activities.find((activity): activity is ActivityOf<Id> => activity.id === id))
}

/** The element an activity belongs to; null for the preparation. */
export function elementOf(id: ActivityId): AnyElement | null {
  return elements.find((element) => element.activities.some((activity) => activity.id === id)) ?? null
}

/** The number people quote: 1 to 6. */
export function elementNumber(id: ElementId): number {
  return elements.findIndex((element) => element.id === id) + 1
}

export function isElementId(text: string | undefined): text is ElementId {
  return elements.some((element) => element.id === text)
}

export function isActivityId(text: string | undefined): text is ActivityId {
  return activities.some((activity) => activity.id === text)
}

function only<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('The method table does not hold what its own types name.')
  return found
}
