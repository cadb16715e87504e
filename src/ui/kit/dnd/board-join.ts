import { dragItem } from './drag-source.ts'
import type { Point } from './point.ts'

/** Marks what something would be laid onto, with the words that say so. */
const joinMark = 'data-join'

/** Milliseconds of rest over an item before it takes what is held over it: a drag that only passes by moves past. */
const rest = 550
/** Pixels that still count as rest, and those after which the item lets go again. */
const steady = 8
const away = 44

/**
 * Watches where a pointer rests while something is dragged. Once it has rested over another item, that one is offered to be
 * laid onto (`offer`); as soon as the pointer goes on, the offer is taken back (`offer(null)`).
 */
export function createJoinWatch(
  root: HTMLElement,
  lifted: HTMLElement,
  hint: string,
  offer: (id: string | null) => void,
) {
  let from: Point | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let marked: Element | null = null

  const unmark = () => {
    marked?.removeAttribute(joinMark)
    marked = null
  }
  const settle = (at: Point) => {
    const item = itemAt(root, lifted, at)
    if (item === null) return
    marked = item
    item.setAttribute(joinMark, hint)
    offer(item.getAttribute(dragItem))
  }
  return {
    /** Whether something is offered: then the place between items stays as it is. */
    move: (at: Point): boolean => {
      if (from !== null && Math.hypot(at.x - from.x, at.y - from.y) <= (marked === null ? steady : away)) {
        return marked !== null
      }
      clearTimeout(timer)
      if (marked !== null) {
        unmark()
        offer(null)
      }
      from = at
      timer = setTimeout(() => settle(at), rest)
      return false
    },
    /** What lies below the hand is another now: nothing is offered that may be out of sight. */
    scrolled: () => {
      clearTimeout(timer)
      from = null
      if (marked === null) return
      unmark()
      offer(null)
    },
    stop: () => {
      clearTimeout(timer)
      unmark()
    },
  }
}

export type JoinWatch = ReturnType<typeof createJoinWatch>

function itemAt(root: HTMLElement, lifted: HTMLElement, { x, y }: Point): Element | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const item = outermost(element.closest(`[${dragItem}]`))
    if (item !== null && !item.contains(lifted) && root.contains(item)) return item
  }
  return null
}

/** What lies in another item is laid onto together with it. */
function outermost(item: Element | null): Element | null {
  return item?.parentElement?.closest(`[${dragItem}]`) ?? item
}
