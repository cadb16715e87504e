import { Navigate, useParams } from 'react-router'
import { SetupPage } from '#ui/setup/setup-page.tsx'
import { paths, setupSteps } from './paths.ts'

/** The step of the set-up in the address, the first one where it names none. */
export function SetupRoute() {
  const { workshop = '', step } = useParams()
  const known = setupSteps.find((candidate) => candidate === step)
  return known === undefined ? (
    <Navigate replace to={paths.setup(workshop, setupSteps[0])} />
  ) : (
    <SetupPage step={known} />
  )
}
