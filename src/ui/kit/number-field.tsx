import { useState } from 'react'
import { TextField } from './text-field.tsx'

interface Props {
  readonly label: string
  readonly value: number
  /** The least and the most that it may be, both included. */
  readonly min: number
  readonly max: number
  /** What is wrong with anything else. */
  readonly error: string
  readonly onChange: (value: number) => void
  readonly quiet?: boolean
}

/**
 * A field for a whole number. What is none that it may be stays in the field until it becomes one, or until the number
 * changes elsewhere (undo, a preset).
 */
export function NumberField({ value, error, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null)
  const unfit = typed !== null && typed.over === value ? typed.text : null
  return (
    <TextField
      {...field}
      type="number"
      value={unfit ?? String(value)}
      {...(unfit === null ? {} : { error })}
      onChange={(text) => {
        const number = Number(text)
        const fits = text.trim() !== '' && Number.isInteger(number) && number >= field.min && number <= field.max
        setTyped(fits ? null : { text, over: value })
        if (fits) onChange(number)
      }}
    />
  )
}
