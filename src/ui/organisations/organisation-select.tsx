import { useId } from 'react'
import type { Id } from '#core/id.ts'
import { Sign } from '#ui/kit/sign.tsx'
import styles from './organisation-select.module.css'
import { shortNameOf, useOrganisations } from './organisations.ts'
import { useWords } from '#ui/words-context.ts'

interface Props {
  readonly label: string
  /** Empty: nobody in particular. */
  readonly value: Id
  readonly onChange: (organisation: Id) => void
  readonly id?: string
  readonly visibleLabel?: boolean
  /** What stands for nobody; "everyone" where it is left out, null where it has to be one. */
  readonly nobody?: string | null
}

/** Chooses one organisation; its sign stands beside the name. */
export function OrganisationSelect({ label, value, onChange, id, visibleLabel = false, nobody }: Props) {
  const words = useWords()
  const own = useId()
  const organisations = useOrganisations()
  const chosen = organisations.find(([key]) => key === value)?.[1]
  return (
    <span className={styles['select']}>
      <label className={visibleLabel ? styles['label'] : 'visually-hidden'} htmlFor={id ?? own}>
        {label}
      </label>
      <span className={styles['control']}>
        {chosen !== undefined && <Sign {...chosen.sign} size="1.9rem" />}
        <select
          id={id ?? own}
          value={chosen === undefined ? '' : value}
          onChange={(event) => onChange(event.target.value)}
        >
          {nobody !== null && <option value="">{nobody ?? words.common.theRoom}</option>}
          {organisations.map(([key, organisation]) => (
            <option key={key} value={key}>
              {shortNameOf(organisation, words)}
            </option>
          ))}
        </select>
      </span>
    </span>
  )
}
