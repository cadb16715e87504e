import { Navigate, useParams } from 'react-router'
import { elements, isElementId } from '#core/method/index.ts'
import { firstPath } from '#ui/wizard/path/first-path.ts'

/** Leads to the first screen of the element in the address, of the first element where it names none. */
export function ToFirstStep() {
  const { workshop = '', element } = useParams()
  const target = isElementId(element) ? element : elements[0].id
  return <Navigate replace to={firstPath(workshop, target)} />
}
