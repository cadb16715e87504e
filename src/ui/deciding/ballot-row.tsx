import type { ReactNode } from 'react'
import type { Organisation } from '#core/organisations/organisation.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ballot.module.css'

interface Props {
  readonly organisation: Organisation
  readonly children: ReactNode
  /** Under the choice, over the whole width. */
  readonly below?: ReactNode
}

/** One organisation by sign and name, and what it says. */
export function BallotRow({ organisation, children, below }: Props) {
  const words = useWords()
  return (
    <li className={styles['row']}>
      <OrganisationSign organisation={organisation} size="2.2rem" />
      <b>{shortNameOf(organisation, words)}</b>
      <span className={styles['choice']}>{children}</span>
      {below !== undefined && <div className={styles['below']}>{below}</div>}
    </li>
  )
}
