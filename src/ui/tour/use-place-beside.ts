import { type RefObject, useEffect } from 'react'

interface Placing {
  readonly note: RefObject<HTMLElement | null>
  readonly ring: RefObject<HTMLElement | null>
  /** What the note stands beside; null leaves it in the corner. */
  readonly selector: string | null
}

/** CSS pixels between a note and what it speaks of, and around both. */
const gap = 12

/**
 * Keeps a note beside the first element of a selector, and a ring around that. What moves (a screen that loads, a window
 * that is resized) takes both along; what is not there leaves the note in its corner.
 */
export function usePlaceBeside({ note, ring, selector }: Placing): void {
  useEffect(() => {
    const place = () => {
      const target = selector === null ? null : document.querySelector(selector)
      if (note.current !== null && ring.current !== null) placeBeside(note.current, ring.current, target)
    }
    place()
    const observer = new MutationObserver(place)
    const root = document.getElementById('root')
    if (root !== null) observer.observe(root, { childList: true, subtree: true })
    window.addEventListener('resize', place)
    document.addEventListener('scroll', place, true)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, true)
    }
  }, [note, ring, selector])
}

function placeBeside(note: HTMLElement, ring: HTMLElement, target: Element | null) {
  const at = target?.getBoundingClientRect()
  ring.hidden = at === undefined || at.width === 0
  if (at === undefined || at.width === 0) {
    note.style.removeProperty('left')
    note.style.removeProperty('top')
    return
  }
  const { clientWidth, clientHeight } = document.documentElement
  const { width, height } = note.getBoundingClientRect()
  const spots = [
    { left: at.right + gap, top: at.top },
    { left: at.left, top: at.bottom + gap },
    { left: at.left - width - gap, top: at.top },
    { left: at.left, top: at.top - height - gap },
  ]
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= gap && top >= gap && left + width <= clientWidth - gap && top + height <= clientHeight - gap
  const spot = spots.find(fits) ?? { left: clientWidth - width - gap, top: clientHeight - height - 8 * gap }
  note.style.left = `${spot.left}px`
  note.style.top = `${spot.top}px`
  ring.style.left = `${at.left - gap / 2}px`
  ring.style.top = `${at.top - gap / 2}px`
  ring.style.width = `${at.width + gap}px`
  ring.style.height = `${Math.min(at.height, clientHeight - at.top) + gap}px`
}
