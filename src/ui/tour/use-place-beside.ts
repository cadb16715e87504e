import { type RefObject, useEffect } from 'react'
import { type Part, partAround, seenPart } from './seen-part.ts'

interface Placing {
  readonly note: RefObject<HTMLElement | null>
  readonly ring: RefObject<HTMLElement | null>
  /** What the note stands beside: the first element of each selector. None leaves it in the corner. */
  readonly selectors: readonly string[]
}

/** CSS pixels between a note and what it speaks of, and around both. */
const gap = 12

/**
 * Keeps a note beside what it speaks of, and a ring around that, as far as it is seen. What moves (a screen that loads, a
 * window that is resized) takes both along; what is not there leaves the note in its corner.
 */
export function usePlaceBeside({ note, ring, selectors }: Placing): void {
  useEffect(() => {
    const place = () => {
      const parts = selectors.flatMap((selector) => {
        const target = document.querySelector(selector)
        return (target === null ? null : seenPart(target)) ?? []
      })
      if (note.current !== null && ring.current !== null) placeBeside(note.current, ring.current, partAround(parts))
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
  }, [note, ring, selectors])
}

function placeBeside(note: HTMLElement, ring: HTMLElement, at: Part | null) {
  ring.hidden = at === null
  if (at === null) {
    note.style.removeProperty('left')
    note.style.removeProperty('top')
    return
  }
  const { clientWidth, clientHeight } = document.documentElement
  const { width, height } = note.getBoundingClientRect()
  const [farthest, lowest] = [clientWidth - width - gap, clientHeight - height - gap]
  const [alongX, alongY] = [within(at.left, farthest), within(at.top, lowest)]
  const spots = [
    { left: at.right + gap, top: alongY },
    { left: alongX, top: at.bottom + gap },
    { left: at.left - width - gap, top: alongY },
    { left: alongX, top: at.top - height - gap },
  ]
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= gap && top >= gap && left <= farthest && top <= lowest
  // Where there is no room around it, in its lower corner.
  const inside = { left: within(at.left + gap, farthest), top: within(at.bottom - height - gap, lowest) }
  const spot = spots.find(fits) ?? inside
  note.style.left = `${spot.left}px`
  note.style.top = `${spot.top}px`
  const [left, top] = [Math.max(at.left - gap / 2, 0), Math.max(at.top - gap / 2, 0)]
  ring.style.left = `${left}px`
  ring.style.top = `${top}px`
  ring.style.width = `${Math.min(at.right + gap / 2, clientWidth) - left}px`
  ring.style.height = `${Math.min(at.bottom + gap / 2, clientHeight) - top}px`
}

/** A place that leaves the gap to the edges of the window. */
function within(place: number, farthest: number): number {
  return Math.max(gap, Math.min(place, farthest))
}
