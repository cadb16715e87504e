import { edgeScroll } from './edge-scroll.ts'
import type { Point } from './point.ts'

/** What has moved: the hand, or what lies below it. */
export type Moved = 'hand' | 'below'

/** The hand that holds something, from the lift to the drop. */
export interface Hand {
  /** Whether it is beyond the window now: what is let go there is not meant for any place in it. */
  readonly isOutside: () => boolean
  readonly release: () => void
}

/**
 * Follows a mouse or a finger, and scrolls the lists at whose edge it holds something. `moved` hears how far it has gone
 * since `start`, each time it goes on or (`below`) something scrolls below it. dnd-kit would tell the same once it has rendered: a frame
 * later, and for a quarter more of processor time with each move.
 */
export function followHand(start: Point, lists: Iterable<Element>, moved: (way: Point, what: Moved) => void): Hand {
  const edge = edgeScroll(lists, start)
  let way: Point = { x: 0, y: 0 }
  const follow = (event: MouseEvent | TouchEvent) => {
    const now = 'touches' in event ? event.touches.item(0) : event
    if (now === null) return
    way = { x: now.clientX - start.x, y: now.clientY - start.y }
    edge.at({ x: now.clientX, y: now.clientY })
    moved(way, 'hand')
  }
  const scrolled = () => moved(way, 'below')
  document.addEventListener('mousemove', follow)
  document.addEventListener('touchmove', follow, { passive: true })
  document.addEventListener('scroll', scrolled, { capture: true, passive: true })
  return {
    isOutside: () => {
      const [x, y] = [start.x + way.x, start.y + way.y]
      return x < 0 || y < 0 || x >= innerWidth || y >= innerHeight
    },
    release: () => {
      edge.stop()
      document.removeEventListener('mousemove', follow)
      document.removeEventListener('touchmove', follow)
      document.removeEventListener('scroll', scrolled, { capture: true })
    },
  }
}
