import { resistances } from '#core/decision/ballot.ts'
import styles from './resistance.module.css'

interface Props {
  readonly label: string
  /** Null: has not said anything yet. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A whole number from 0 to 10. Anything else that is typed is not taken. */
export function ResistanceCell({ label, value, onChange }: Props) {
  return (
    <input
      className={styles['cell']}
      type="text"
      inputMode="numeric"
      aria-label={label}
      maxLength={2}
      value={value === null ? '' : String(value)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const typed = event.target.value.trim()
        if (typed === '') return onChange(null)
        const number = Number(typed)
        if (Number.isInteger(number) && number >= resistances.least && number <= resistances.most) onChange(number)
      }}
    />
  )
}
