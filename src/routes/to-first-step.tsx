import { Navigate, useParams } from 'react-router'
import { elements, isElementId } from '#core/method/index.ts'
import { stepsOf } from '#ui/wizard/path/steps.ts'
import { paths } from './paths.ts'

/** Leads to the first screen of the element in the address, of the first element where it names none. */
export function ToFirstStep() {
  const { workshop = '', element } = useParams()
  const target = isElementId(element) ? element : elements[0].id
  const first = stepsOf(target)[0]
  return (
    <Navigate
      replace
      to={first?.kind === 'activity' ? paths.activity(workshop, target, first.activity.id) : paths.library()}
    />
  )
}
