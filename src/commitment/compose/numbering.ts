import { type ActivityId, type AnyActivity, elementById, type ElementId, elementNumber } from '#core/method/index.ts'

/** The decision opens its element, so it bears the first number: 'Beschluss 1.1'. */
export function decisionNumber(element: ElementId): string {
  return `${elementNumber(element)}.1`
}

/**
 * The activities that an element's section prints under their own heading, with their numbers from n.2 on. They follow
 * from the method alone, never from what is filled in: a number that was quoted once stays right in every edition.
 */
export function numberedActivities(
  element: ElementId,
): readonly { readonly number: string; readonly activity: AnyActivity }[] {
  const { decision } = elementById(element)
  const activities: readonly AnyActivity[] = elementById(element).activities
  return activities
    .filter((activity) => activity.inDocument === 'section' && !isDecisionAlone(activity, decision))
    .map((activity, index) => ({ number: `${elementNumber(element)}.${index + 2}`, activity }))
}

/** The number of an activity inside its element's section; null when it stands in an annex or nowhere. */
export function numberOf(element: ElementId, id: ActivityId): string | null {
  return numberedActivities(element).find(({ activity }) => activity.id === id)?.number ?? null
}

function isDecisionAlone(
  activity: AnyActivity,
  decision: { readonly activity: string; readonly field: string },
): boolean {
  if (activity.kind !== 'texts' || activity.id !== decision.activity) return false
  return Object.keys(activity.fields).every((field) => field === decision.field)
}
