import { getScrollableAncestors } from '@dnd-kit/core'

/** The share of a scrolling area, at its top and at its bottom, in which something held scrolls it. */
const zone = 0.2
/** Pixels a second where that share begins, and at the very edge. */
const slowest = 60
const fastest = 1400
/** Pixels a hand has to go towards an edge first: what is lifted close to one stays where it is. */
const intent = 6
/** Milliseconds that one step of a halting page counts for at most. */
const longest = 50

interface Point {
  readonly x: number
  readonly y: number
}

/** Scrolls what a hand holds something at the edge of. */
export interface EdgeScroll {
  /** Where the hand is now, in pixels of the window. */
  readonly at: (hand: Point) => void
  readonly stop: () => void
}

/** Pixels a second, negative for up: the faster, the closer to the edge; 0 away from both. */
export function speedAt({ top, bottom }: { readonly top: number; readonly bottom: number }, y: number): number {
  const depth = (bottom - top) * zone
  const [above, below] = [(top + depth - y) / depth, (y - bottom + depth) / depth]
  const share = Math.min(Math.max(above, below), 1)
  if (!(share > 0)) return 0
  return (slowest + (fastest - slowest) * share) * (above > below ? -1 : 1)
}

/** `lists` are those that something may be dropped into; what they lie in is scrolled, the innermost first. */
export function edgeScroll(lists: Iterable<Element>, start: Point): EdgeScroll {
  // Of an area around several lists only its last mention counts: it comes after all that lie in it.
  const areas = [...new Set([...lists].flatMap((list) => getScrollableAncestors(list)).toReversed())].toReversed()
  let [hand, highest, lowest] = [start, start.y, start.y]
  let frame: number | null = null
  let last = 0
  let rest = 0

  const goal = (): { readonly area: Element; readonly speed: number } | null => {
    for (const area of areas) {
      const { left, right, top, bottom } = frameOf(area)
      const speed = hand.x < left || hand.x > right ? 0 : speedAt({ top, bottom }, hand.y)
      const isMeant = speed < 0 ? hand.y <= lowest - intent : hand.y >= highest + intent
      if (speed !== 0 && isMeant && canScroll(area, speed)) return { area, speed }
    }
    return null
  }
  const step = (now: number) => {
    const next = goal()
    frame = null
    if (next === null) return
    rest += (next.speed * Math.min(now - last, longest)) / 1000
    last = now
    const whole = Math.trunc(rest)
    rest -= whole
    next.area.scrollBy({ top: whole, behavior: 'instant' })
    frame = requestAnimationFrame(step)
  }
  return {
    at: (now) => {
      hand = now
      ;[highest, lowest] = [Math.min(highest, now.y), Math.max(lowest, now.y)]
      if (frame !== null || goal() === null) return
      ;[last, rest] = [performance.now(), 0]
      frame = requestAnimationFrame(step)
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    },
  }
}

function frameOf(area: Element): { left: number; right: number; top: number; bottom: number } {
  if (area !== document.scrollingElement) return area.getBoundingClientRect()
  return { left: 0, right: window.innerWidth, top: 0, bottom: window.innerHeight }
}

function canScroll({ scrollTop, scrollHeight, clientHeight }: Element, speed: number): boolean {
  return speed < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1
}
