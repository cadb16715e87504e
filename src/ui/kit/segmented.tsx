import { useId } from 'react'
import { Disc, type DiscFill } from './disc.tsx'
import { classNames } from './class-names.ts'
import styles from './segmented.module.css'

interface Segment<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Full, half or empty before the word: how much of a yes it is. */
  readonly disc?: DiscFill
}

interface Props<Value extends string> {
  /** Names the choice, spoken only. */
  readonly label: string
  /** None of the segments' values for: not chosen yet. */
  readonly value: string
  readonly segments: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  /** The id of the first radio button, for links that lead to it. */
  readonly id?: string
}

/** A choice of a few, side by side; while nothing is chosen its outline is dashed. */
export function Segmented<Value extends string>({ label, value, segments, onChange, id }: Props<Value>) {
  const name = useId()
  const chosen = segments.some((segment) => segment.value === value)
  return (
    <span className={classNames(styles['segmented'], !chosen && styles['open'])} role="radiogroup" aria-label={label}>
      {segments.map((segment, index) => (
        <label key={segment.value} className={segment.disc === undefined ? undefined : styles[segment.disc]}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? id : undefined}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.disc !== undefined && <Disc fill={segment.disc} />}
          {segment.label}
        </label>
      ))}
    </span>
  )
}
