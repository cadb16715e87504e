import { dragItem, dragLane } from './drag-source.ts'
import { indexIn, type Lane, laneAt, type Place } from './board-place.ts'

/** Marks the gap in a list where something would be dropped. */
export const dragGap = 'data-drag-gap'

/** Finds the place between items that a pointer is over, from rectangles measured at the lift. */
export interface LaneFinder {
  /** `middle`: of what is held, in pixels from the top of the window. */
  at(pointer: { readonly x: number; readonly y: number }, middle: number): Place | null
}

/** The lists under `root`, without the item that has been lifted. */
export function laneFinder(root: HTMLElement, lifted: HTMLElement): LaneFinder {
  const lists = Array.from(root.querySelectorAll<HTMLElement>(`[${dragLane}]`))
  const lanes = lists.map((list): Lane => {
    const { left, right, top, bottom } = list.getBoundingClientRect()
    return { column: list.getAttribute(dragLane) ?? '', left, right, top, bottom, middles: middles(list, lifted) }
  })
  /** Items far outside of the window have the height they are expected to have, until they have been scrolled to. */
  const scrolled = new Map<Lane, { readonly top: number; readonly middles: readonly number[] }>()
  return {
    at({ x, y }, middle) {
      const lane = laneAt(lanes, x, y)
      const list = lane === null ? undefined : lists[lanes.indexOf(lane)]
      if (lane === null || list === undefined) return null
      const { top } = list.getBoundingClientRect()
      let now = scrolled.get(lane) ?? lane
      if (now.top !== top) {
        now = { top, middles: middles(list, lifted) }
        scrolled.set(lane, now)
      }
      return { column: lane.column, index: indexIn(now, middle - top) }
    },
  }
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
