import { type RefObject, useEffect } from 'react'

/** Escape as the way out of one part of the screen, for keyboards, beside its button. It goes no further: what lies below stays. */
export function useWayOut(part: RefObject<HTMLElement | null>, leave: () => void): void {
  // Anew with each render, as the part may come and go.
  useEffect(() => {
    const { current } = part
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
    current?.addEventListener('keydown', onKey)
    return () => current?.removeEventListener('keydown', onKey)
  })
}
