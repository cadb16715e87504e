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

/** The path of this workshop: without what its agenda leaves out, but with the step somebody is at. */
export function pathOf(workshop: Workshop, at: Step | null): readonly Step[] {
  const here = at === null ? '' : stepKey(at)
  return steps.filter((step) => stepKey(step) === here || !isStepLeftOut(workshop, step))
}

/** The screens before and after a step on that path; null where it begins or ends. */
export function neighbours(
  workshop: Workshop,
  step: Step,
): { readonly before: Step | null; readonly after: Step | null } {
  const at = steps.findIndex((other) => stepKey(other) === stepKey(step))
  // From the step outwards: the next one is nearly always on the path, and this is asked with every key.
  return {
    before: steps.findLast((other, index) => index < at && !isStepLeftOut(workshop, other)) ?? null,
    after: steps.find((other, index) => index > at && !isStepLeftOut(workshop, other)) ?? null,
  }
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
  const step = resumeStep(workshop)
  return step === null ? paths.commitment(workshop.id) : stepPath(workshop.id, step)
}

/** The first planned screen that is not done; null once all are. */
export function resumeStep(workshop: Workshop): Step | null {
  return steps.find((step) => !isStepDone(workshop, step) && !isStepLeftOut(workshop, step)) ?? null
}

/** The step whose screen has this address. */
export function stepAt(workshop: Id, address: string): Step | null {
  return steps.find((step) => stepPath(workshop, step) === address) ?? null
}
