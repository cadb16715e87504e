import { textOf } from '#core/activity/table.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './cell.module.css'
import type { CellProps } from './cell.ts'
import { CellFrame } from './cell-frame.tsx'

/** One organisation, with its sign. */
export function OrganisationCell({ value: held, field, label, lacks, change }: CellProps) {
  const words = useWords()
  const organisations = useOrganisations()
  const value = textOf(held)
  const chosen = organisations.find(([id]) => id === value)?.[1]
  return (
    <CellFrame label={label} lacks={lacks}>
      <span className={styles['face']} aria-hidden="true">
        {chosen !== undefined && (
          <span className={styles['organisation']}>
            <OrganisationSign organisation={chosen} size="1.9rem" />
            <TypedText from={7}>{shortNameOf(chosen, words)}</TypedText>
          </span>
        )}
      </span>
      <select id={field} className={styles['over']} value={value} onChange={(event) => change(event.target.value)}>
        <option value="">–</option>
        {organisations.map(([id, organisation]) => (
          <option key={id} value={id}>
            {shortNameOf(organisation, words)}
          </option>
        ))}
      </select>
    </CellFrame>
  )
}
