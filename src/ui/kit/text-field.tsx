import { useId } from 'react'
import { classNames } from './class-names.ts'
import { GrowingText } from './growing-text.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'
import { isDay, lastDay } from './last-day.ts'

interface Props {
  readonly label: string
  readonly value: string
  onChange(value: string): void
  /** The id of the control itself, for links that lead to it. */
  readonly id?: string
  readonly hint?: string | undefined
  /** What is wrong and what helps; sets the field as invalid. */
  readonly error?: string
  readonly placeholder?: string
  /** More than one line. */
  readonly multiline?: boolean
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'password'
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
  readonly autoComplete?: 'new-password' | 'current-password'
  /** Which keys a touch keyboard offers. */
  readonly inputMode?: 'decimal'
  /** The label is spoken only, where a heading beside it says the same. */
  readonly quiet?: boolean
  readonly language?: string
}

/** A labelled field. It holds no text of its own: what is typed is in the store with the same key. */
export function TextField({
  label,
  value,
  onChange,
  id,
  hint,
  error,
  multiline = false,
  quiet = false,
  language,
  ...control
}: Props) {
  const own = useId()
  const fieldId = id ?? own
  const described = classNames(hint !== undefined && `${fieldId}-hint`, error !== undefined && `${fieldId}-error`)
  const shared = {
    id: fieldId,
    value,
    lang: language,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : true,
  }
  const { type, min, max, ...forBoth } = control
  return (
    <div className={styles['field']}>
      <label className={quiet ? 'visually-hidden' : undefined} htmlFor={fieldId}>
        {label}
      </label>
      {multiline ? (
        <GrowingText {...shared} {...forBoth} boxed className={styles['several']} onChange={onChange} />
      ) : (
        <input
          {...shared}
          className={styles['control']}
          {...forBoth}
          type={type}
          min={min}
          max={type === 'date' ? lastDay : max}
          onChange={(event) => {
            if (type !== 'date' || isDay(event.target.value)) onChange(event.target.value)
          }}
        />
      )}
      {hint !== undefined && (
        <span className={styles['hint']} id={`${fieldId}-hint`}>
          {hint}
        </span>
      )}
      {/* There before it says anything, and within a dialog, where the rest of the page is not heard. */}
      <span className={styles['live']} aria-live="polite">
        {error !== undefined && (
          <span className={styles['error']} id={`${fieldId}-error`}>
            <Icon name="warning" />
            {error}
          </span>
        )}
      </span>
    </div>
  )
}
