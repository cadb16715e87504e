import type { Lifted } from './drag-source.ts'
import { createJoinWatch, type JoinWatch } from './board-join.ts'
import { laneFinder, type LaneFinder } from './lane-finder.ts'
import type { Moved } from './hand.ts'
import { land } from './land.ts'
import { type Place, samePlace } from './board-place.ts'
import type { Point } from './point.ts'
import { type WheelThrough, wheelThrough } from './wheel-through.ts'

/** One drag on a board: what is on its way, and where it would be dropped. */
export interface BoardDrag {
  readonly id: string
  readonly byKeys: boolean
  readonly home: Place
  readonly at: Place
  /** The item it would be laid onto instead; null for none. */
  readonly onto: string | null
  readonly rect: DOMRect
}

/** Whether it would be dropped where it came from. */
export function isHome({ home, at }: BoardDrag): boolean {
  return samePlace(home, at)
}

/** What a pointer holds, or what still glides to its place. */
export interface Flight {
  readonly id: string
  /** Where it lay when it was lifted. */
  readonly rect: DOMRect
  /** Counts the flights on its board: the same item may be lifted again before it has landed. */
  readonly number: number
}

interface Running {
  readonly lifted: Lifted
  readonly home: Place
  readonly lanes: LaneFinder
  readonly watch: JoinWatch | null
  readonly wheel: WheelThrough | null
}

/** Holds the drag of one board outside React, so that only what shows a change renders. */
export function createBoardDrag() {
  let drag: BoardDrag | null = null
  let running: Running | null = null
  let overlay: HTMLElement | null = null
  let flight: Flight | null = null
  let flights = 0
  let stopLanding: () => void = () => undefined
  let moved: Point = { x: 0, y: 0 }
  const listeners = new Set<() => void>()
  const set = (next: BoardDrag | null) => {
    if (running !== null) mark(running.lifted.node, next)
    drag = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => drag,
    flight: () => flight,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    overlayIs: (element: HTMLElement | null) => {
      overlay = element
    },
    /** `joinHint` says what happens over another item; null where nothing can be laid onto another. */
    begin: (root: HTMLElement, lifted: Lifted, home: Place, joinHint: string | null) => {
      const offer = (onto: string | null) => {
        if (drag !== null) set({ ...drag, onto, at: onto === null ? drag.at : drag.home })
      }
      const watch =
        joinHint === null || lifted.pointer === null ? null : createJoinWatch(root, lifted.node, joinHint, offer)
      const wheel = lifted.pointer === null ? null : wheelThrough()
      moved = { x: 0, y: 0 }
      stopLanding()
      flights += 1
      flight = lifted.pointer === null ? null : { id: lifted.id, rect: lifted.rect, number: flights }
      running = { lifted, home, lanes: laneFinder(root, lifted.node), watch, wheel }
      set({ id: lifted.id, byKeys: lifted.pointer === null, home, at: home, onto: null, rect: lifted.rect })
    },
    /** Lets the overlay follow the pointer, and returns the place it is over. */
    follow: (by: Point, what: Moved): Place | null => {
      if (running === null) return null
      moved = by
      const { rect, pointer } = running.lifted
      if (pointer === null) return null
      const now = { x: pointer.x + moved.x, y: pointer.y + moved.y }
      if (what === 'below') running.watch?.scrolled()
      const isOffered = running.watch?.move(now) === true
      const place = isOffered ? null : placeAt(running, now, rect.top + rect.height / 2 + moved.y)
      // Last, because where the columns are is asked for above: what has changed would have to be laid out for that.
      if (overlay !== null) overlay.style.transform = `translate(${moved.x}px, ${moved.y}px)`
      return place
    },
    moveTo: (at: Place) => {
      if (drag !== null && !samePlace(drag.at, at)) set({ ...drag, at })
    },
    /** Ends the drag; returns what it was. `isLanding`: what flew stays in sight until it has landed. */
    end: (isLanding: boolean): BoardDrag | null => {
      const ended = drag
      running?.watch?.stop()
      running?.wheel?.stop()
      if (!isLanding) flight = null
      set(null)
      running = null
      return ended
    },
    /** Lets what flew glide to where its item lies now; null where it lies nowhere in sight. */
    land: (item: HTMLElement | null) => {
      const landed = () => {
        stopLanding = () => undefined
        flight = null
        for (const listener of listeners) listener()
      }
      if (flight === null) return
      if (item === null || overlay === null) landed()
      else stopLanding = land(overlay, item, landed)
    },
  }
}

export type BoardDragState = ReturnType<typeof createBoardDrag>

/** Whoever holds it over what it lay in has not taken it out. */
function placeAt({ lifted: { nest }, home, lanes }: Running, pointer: Point, middle: number): Place | null {
  return nest !== null && isOver(nest.getBoundingClientRect(), pointer) ? home : lanes.at(pointer, middle)
}

function isOver({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

/** At the old place stays a gap; lifted by keyboard and not yet moved, the item itself shows that it is up. */
function mark(node: HTMLElement, drag: BoardDrag | null) {
  if (drag === null) node.removeAttribute('data-lifted')
  else node.setAttribute('data-lifted', drag.byKeys && isHome(drag) ? 'up' : 'gap')
}
