import { dragItem, dragLane } from './drag-source.ts'
import type { Point } from './point.ts'
import { indexIn, laneAt, type Place } from './board-place.ts'

/** Marks the gap in a list where something would be dropped. */
export const dragGap = 'data-drag-gap'

/** Finds the place between items that a pointer is over, from what was measured at the lift. */
export interface LaneFinder {
  /** `middle`: of what is held, in pixels from the top of the window. */
  at(pointer: Point, middle: number): Place | null
}

/** The lists under `root`, without the item that has been lifted. */
export function laneFinder(root: HTMLElement, lifted: HTMLElement): LaneFinder {
  const lists = Array.from(root.querySelectorAll<HTMLElement>(`[${dragLane}]`))
  /** Items far outside of the window have the height they are expected to have, until they have been scrolled to. */
  const measured = new Map(
    lists.map((list) => [list, { top: list.getBoundingClientRect().top, middles: middles(list, lifted) }]),
  )
  return {
    at({ x, y }, middle) {
      const lane = laneAt(lists.map(laneOf), x, y)
      if (lane === null) return null
      const { list, top } = lane
      let now = measured.get(list)
      if (now === undefined || now.top !== top) {
        now = { top, middles: middles(list, lifted) }
        measured.set(list, now)
      }
      return { column: list.getAttribute(dragLane) ?? '', index: indexIn(now, middle - top) }
    },
  }
}

/** Where a list lies now: what it lies in may have scrolled, to a side too. */
function laneOf(list: HTMLElement) {
  const { left, right, top, bottom } = list.getBoundingClientRect()
  return { list, left, right, top, bottom }
}

/** Middles of the other items, measured from the top of the list, as they lie while there is no gap. */
function middles(list: HTMLElement, lifted: HTMLElement): readonly number[] {
  const { top } = list.getBoundingClientRect()
  const found: number[] = []
  let pushed = 0
  for (const node of list.children) {
    const rect = node.getBoundingClientRect()
    if (node.hasAttribute(dragGap)) pushed = rect.height + (Number.parseFloat(getComputedStyle(list).rowGap) || 0)
    else if (node.hasAttribute(dragItem) && node !== lifted) found.push(rect.top + rect.height / 2 - top - pushed)
  }
  return found
}
