import type { ActivityOfKind } from '#core/method/index.ts'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { ExpectationRow } from './expectation-row.tsx'
import styles from './expectations.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly from: NamedOrganisation
  readonly organisations: readonly NamedOrganisation[]
}

/** What one organisation expects of all others. */
export function Expectations({ activity, from, organisations }: Props) {
  const words = useWords()
  return (
    <ul className={styles['expectations']} aria-label={shortNameOf(from[1], words)}>
      {organisations
        .filter(([id]) => id !== from[0])
        .map((to) => (
          <li key={to[0]}>
            <ExpectationRow activity={activity} from={from} to={to} />
          </li>
        ))}
    </ul>
  )
}
