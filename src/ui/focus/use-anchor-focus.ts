import { type RefObject, useEffect } from 'react'
import { useLocation } from 'react-router'
import { isTaken, isTyping } from '#ui/keys/typing.ts'

/**
 * After every change of screen the focus goes to the field a gap's link names (handed on as `state.anchor`), else to the
 * heading, so that keyboard and screen reader start where the new screen does. A screen that arrives late leaves the
 * focus to the menu, dialog or field that somebody has opened meanwhile, and to a note of the tour. A change between desk
 * and wall is one of screen, too.
 */
export function useAnchorFocus(heading: RefObject<HTMLElement | null>, isRoom = false): void {
  // An address that was typed has no key of its own.
  const { state, key, pathname }: { state: unknown; key: string; pathname: string } = useLocation()
  useEffect(() => {
    const anchor = anchorIn(state)
    const target = anchor === null ? null : document.getElementById(anchor)
    if (target === null) {
      const { activeElement } = document
      const isLed = activeElement?.closest('[data-tour-note]') instanceof Element
      if (!isLed && !isTaken(activeElement) && !isTyping(activeElement)) heading.current?.focus({ preventScroll: true })
      return
    }
    target.scrollIntoView({ block: 'center' })
    target.focus()
    // What says that this is another screen is read by nothing in here, and edits on the screen must not move the focus again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [heading, key, pathname, isRoom, state])
}

/** The id of the field that a link led to; null for a link that leads to no field. */
export function anchorIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('anchor' in state)) return null
  return typeof state.anchor === 'string' ? state.anchor : null
}
