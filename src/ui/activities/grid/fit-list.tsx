import type { ActivityOfKind } from '#core/method/index.ts'
import type { NamedOrganisation } from '#ui/organisations/organisations.ts'
import { FitEntry } from './fit-entry.tsx'
import styles from './fit-list.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly rows: readonly string[]
  readonly organisations: readonly NamedOrganisation[]
}

/** One question to every organisation: a choice of three, and why. */
export function FitList({ activity, rows, organisations }: Props) {
  return (
    <ul className={styles['list']}>
      {rows.flatMap((row) =>
        organisations.map((organisation) => (
          <li key={`${row} ${organisation[0]}`}>
            <FitEntry activity={activity} row={row} organisation={organisation} />
          </li>
        )),
      )}
    </ul>
  )
}
