import type { Organisation } from '#core/organisations/organisation.ts'
import { Sign } from '#ui/kit/sign.tsx'

interface Props {
  readonly organisation: Organisation
  /** Speak and show the full name; left out where the name stands beside it. */
  readonly named?: boolean
  /** Length of a side, as for every sign. */
  readonly size?: string
}

/** The sign an organisation has chosen: colour, shape and initials. */
export function OrganisationSign({ organisation: { sign, name }, named = false, size }: Props) {
  return <Sign {...sign} {...(named ? { name } : {})} {...(size === undefined ? {} : { size })} />
}
