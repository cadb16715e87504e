import { getScrollableAncestors } from '@dnd-kit/core'
import type { Point } from './point.ts'

/** The share of a scrolling area, at each of its edges, in which something held scrolls it. */
const zone = 0.2
/** Pixels a second where that share begins, and at the very edge. */
const slowest = 60
const fastest = 1400
/** Pixels a hand has to go towards an edge first: what is lifted close to one stays where it is. */
const intent = 6
/** Milliseconds that one step of a halting page counts for at most. */
const longest = 50

type Axis = keyof Point

/** From where to where an area lies, in pixels of the window. */
interface Span {
  readonly start: number
  readonly end: number
}

const still: Point = { x: 0, y: 0 }

/** Scrolls what a hand holds something at the edge of. */
export interface EdgeScroll {
  /** Where the hand is now, in pixels of the window. */
  readonly at: (hand: Point) => void
  readonly stop: () => void
}

/** Pixels a second, negative for back: the faster, the closer to an end of what lies from `start` to `end`; 0 away from both. */
export function speedAt({ start, end }: Span, at: number): number {
  const depth = (end - start) * zone
  const [before, after] = [(start + depth - at) / depth, (at - end + depth) / depth]
  const share = Math.min(Math.max(before, after), 1)
  if (!(share > 0)) return 0
  return (slowest + (fastest - slowest) * share) * (before > after ? -1 : 1)
}

/** `lists` are those that something may be dropped into; what they lie in is scrolled, the innermost first. */
export function edgeScroll(lists: Iterable<Element>, start: Point): EdgeScroll {
  // Of an area around several lists only its last mention counts: it comes after all that lie in it.
  const areas = [...new Set([...lists].flatMap((list) => getScrollableAncestors(list)).toReversed())].toReversed()
  let [hand, least, most] = [start, start, start]
  let frame: number | null = null
  let last = 0
  let rest: Point = still

  const speedOf = (area: Element, axis: Axis, span: Span): number => {
    const speed = speedAt(span, hand[axis])
    const isMeant = speed < 0 ? hand[axis] <= most[axis] - intent : hand[axis] >= least[axis] + intent
    return speed !== 0 && isMeant && canScroll(area, axis, speed) ? speed : 0
  }
  const goal = (): { readonly area: Element; readonly speed: Point } | null => {
    for (const area of areas) {
      const { x, y } = spansOf(area)
      const speed = {
        x: isIn(y, hand.y) ? speedOf(area, 'x', x) : 0,
        y: isIn(x, hand.x) ? speedOf(area, 'y', y) : 0,
      }
      if (speed.x !== 0 || speed.y !== 0) return { area, speed }
    }
    return null
  }
  const step = (now: number) => {
    const next = goal()
    frame = null
    if (next === null) return
    const seconds = Math.min(now - last, longest) / 1000
    last = now
    const way = { x: rest.x + next.speed.x * seconds, y: rest.y + next.speed.y * seconds }
    const whole = { x: Math.trunc(way.x), y: Math.trunc(way.y) }
    rest = { x: way.x - whole.x, y: way.y - whole.y }
    next.area.scrollBy({ left: whole.x, top: whole.y, behavior: 'instant' })
    frame = requestAnimationFrame(step)
  }
  return {
    at: (now) => {
      hand = now
      least = { x: Math.min(least.x, now.x), y: Math.min(least.y, now.y) }
      most = { x: Math.max(most.x, now.x), y: Math.max(most.y, now.y) }
      if (frame !== null || goal() === null) return
      last = performance.now()
      rest = still
      frame = requestAnimationFrame(step)
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    },
  }
}

/** Whether an area scrolls along this axis, and has more to show that way (negative for back). */
export function canScroll(area: Element, axis: Axis, way: number): boolean {
  const { overflowX, overflowY } = getComputedStyle(area)
  const isClosed = !/auto|scroll/.test(axis === 'x' ? overflowX : overflowY) && area !== document.scrollingElement
  if (way === 0 || isClosed) return false
  const [at, all, shown] =
    axis === 'x'
      ? [area.scrollLeft, area.scrollWidth, area.clientWidth]
      : [area.scrollTop, area.scrollHeight, area.clientHeight]
  return way < 0 ? at > 0 : at + shown < all - 1
}

function spansOf(area: Element): Readonly<Record<Axis, Span>> {
  if (area === document.scrollingElement)
    return { x: { start: 0, end: window.innerWidth }, y: { start: 0, end: window.innerHeight } }
  const { left, right, top, bottom } = area.getBoundingClientRect()
  return { x: { start: left, end: right }, y: { start: top, end: bottom } }
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end
}
