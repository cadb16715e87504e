import type { Id } from '#core/id.ts'
import { isLeftOut } from '#core/left-out.ts'
import { type AnyActivity, elements, type ElementId } from '#core/method/index.ts'
import { isDone, stancesDone } from '#core/progress.ts'
import type { Workshop } from '#core/workshop.ts'
import { paths } from '#routes/paths.ts'

/** One screen of the path: an activity of an element, or the stances that end it. */
export type Step =
  | { readonly kind: 'activity'; readonly element: ElementId; readonly activity: AnyActivity }
  | { readonly kind: 'stances'; readonly element: ElementId }

/** The whole path in the order of the method. */
export const steps: readonly Step[] = elements.flatMap((element): readonly Step[] => [
  ...element.activities.map((activity) => ({ kind: 'activity', element: element.id, activity }) as const),
  { kind: 'stances', element: element.id },
])

export function stepsOf(element: ElementId): readonly Step[] {
  return steps.filter((step) => step.element === element)
}

export function stepKey(step: Step): string {
  return step.kind === 'activity' ? step.activity.id : `stances-${step.element}`
}

export function stepPath(workshop: Id, step: Step): string {
  return step.kind === 'activity'
    ? paths.activity(workshop, step.element, step.activity.id)
    : paths.stances(workshop, step.element)
}

/** The screens before and after a step; null where the path begins or ends. */
export function neighbours(step: Step): { readonly before: Step | null; readonly after: Step | null } {
  const at = steps.findIndex((other) => stepKey(other) === stepKey(step))
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null }
}

/** Whether nothing on this screen is left that a signature needs. */
export function isStepDone(workshop: Workshop, step: Step): boolean {
  return step.kind === 'activity' ? isDone(workshop, step.activity) : stancesDone(workshop, step.element)
}

/** Whether the agenda leaves this screen out, see isLeftOut. */
export function isStepLeftOut(workshop: Workshop, step: Step): boolean {
  return step.kind === 'activity' && isLeftOut(workshop, step.activity)
}

/** Where work goes on: the set-up while nobody takes part, then the first planned screen not done, last the commitment. */
export function resumePath(workshop: Workshop): string {
  if (Object.keys(workshop.organisations).length === 0) return paths.setup(workshop.id, 'occasion')
  const step = steps.find((candidate) => !isStepDone(workshop, candidate) && !isStepLeftOut(workshop, candidate))
  return step === undefined ? paths.commitment(workshop.id) : stepPath(workshop.id, step)
}
