import { useState } from 'react'

interface TypedNumber {
  /** What was typed, as it was; null where the field shows the number itself. */
  readonly text: string | null
  /** It is no number that the field takes. */
  readonly isUnfit: boolean
  readonly type: (text: string) => void
}

/**
 * A number while it is typed: what is none (`read` says null) stays in the field until it becomes one, or until the number
 * changes elsewhere (undo, a preset).
 */
export function useTypedNumber(
  value: number,
  read: (text: string) => number | null,
  onChange: (value: number) => void,
): TypedNumber {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null)
  const text = typed !== null && typed.over === value ? typed.text : null
  return {
    text,
    isUnfit: text !== null && read(text) === null,
    type(next) {
      const number = read(next)
      setTyped({ text: next, over: number ?? value })
      if (number !== null && number !== value) onChange(number)
    },
  }
}
