import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react'
import { hasLeft } from './has-left.ts'

export interface Unfold {
  readonly isOpen: boolean
  /** For the button that opens and closes. */
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>
    readonly 'aria-expanded': boolean
    readonly onClick: () => void
  }
  /** For what lies around the button and the list. */
  readonly around: {
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
    readonly onClick: (event: MouseEvent) => void
  }
}

/** A list of links that is folded where room is short: Escape, a link that is followed and a focus that leaves fold it again. */
export function useUnfold(): Unfold {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return {
    isOpen,
    button: { ref: button, 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) },
    around: {
      onKeyDown: (event) => {
        if (!isOpen || event.key !== 'Escape') return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      },
      onBlur: (event) => {
        if (hasLeft(event)) setOpen(false)
      },
      onClick: ({ target }) => {
        if (target instanceof Element && target.closest('a') !== null) setOpen(false)
      },
    },
  }
}
