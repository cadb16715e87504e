import { TextField } from './text-field.tsx'
import { useTypedNumber } from './use-typed-number.ts'

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

/** A field for a whole number. */
export function NumberField({ value, error, onChange, ...field }: Props) {
  const { min, max } = field
  const read = (text: string) => {
    const number = Number(text)
    return text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max ? number : null
  }
  const { text, isUnfit, type } = useTypedNumber(value, read, onChange)
  return (
    <TextField {...field} type="number" value={text ?? String(value)} {...(isUnfit ? { error } : {})} onChange={type} />
  )
}
