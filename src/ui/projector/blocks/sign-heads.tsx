import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import styles from './sign-heads.module.css'

interface Props {
  readonly organisations: readonly (readonly [id: Id, organisation: Organisation])[]
}

/** The heads of a table's columns, one for each organisation. The table says how wide they are (--column). */
export function SignHeads({ organisations }: Props) {
  return organisations.map(([id, organisation]) => (
    <span key={id} className={styles['head']} role="columnheader">
      <OrganisationSign organisation={organisation} named size="min(var(--r-sign), 2 * var(--column))" />
    </span>
  ))
}
