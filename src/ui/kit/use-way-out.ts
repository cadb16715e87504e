import { type RefObject, useEffect } from 'react'
import { isInTheWay } from './in-the-way.ts'

/**
 * Escape as the way out of one part of the screen, for keyboards, beside its button: from within, and from anywhere else,
 * as what has the focus may lie beneath the part. It goes no further: what lies below stays.
 */
export function useWayOut(part: RefObject<HTMLElement | null>, leave: () => void): void {
  // Anew with each render, as the part may come and go.
  useEffect(() => {
    const { current } = part
    if (current === null) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isInTheWay()) return
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
    current.addEventListener('keydown', onKey)
    document.body.addEventListener('keydown', onKey)
    return () => {
      current.removeEventListener('keydown', onKey)
      document.body.removeEventListener('keydown', onKey)
    }
  })
}
