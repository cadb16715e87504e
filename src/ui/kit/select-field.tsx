import { useId } from 'react'
import styles from './field.module.css'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  onChange(value: Value): void
  readonly id?: string
  readonly hint?: string
  readonly quiet?: boolean
}

/** A labelled choice among a few. Only values from the list ever come out of it. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  id,
  hint,
  quiet = false,
}: Props<Value>) {
  const own = useId()
  const fieldId = id ?? own
  return (
    <div className={styles['field']}>
      <label className={quiet ? 'visually-hidden' : undefined} htmlFor={fieldId}>
        {label}
      </label>
      <select
        id={fieldId}
        className={styles['control']}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${fieldId}-hint`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span className={styles['hint']} id={`${fieldId}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
