import type { ComponentProps } from 'react'
import styles from './check-box.module.css'

interface Props extends Pick<ComponentProps<'input'>, 'aria-label' | 'aria-describedby' | 'disabled'> {
  readonly label: string
  /** What setting it means, in small print below the label. */
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One thing that is so or not so. Its words are as large as those around it. */
export function CheckBox({ label, hint, onChange, ...control }: Props) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" {...control} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  )
}
