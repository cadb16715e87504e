import { useParams } from 'react-router'
import { isElementId } from '#core/method/index.ts'
import { StepPage } from '#ui/wizard/step-page.tsx'
import { stepKey, stepsOf } from '#ui/wizard/path/steps.ts'
import { ToFirstStep } from './to-first-step.tsx'

/** The screen of the step in the address. Steps have no route of their own: the method table is the list. */
export function StepRoute() {
  const { element, step: key } = useParams()
  const step = isElementId(element)
    ? stepsOf(element).find((other) => (key === 'stances' ? other.kind === 'stances' : stepKey(other) === key))
    : undefined
  return step === undefined ? <ToFirstStep /> : <StepPage step={step} />
}
