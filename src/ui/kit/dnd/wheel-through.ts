import { getScrollableAncestors } from '@dnd-kit/core'
import { canScroll } from './edge-scroll.ts'

export interface WheelThrough {
  readonly stop: () => void
}

/** While something is held under the pointer, which takes the wheel: lets it scroll what lies below. */
export function wheelThrough(): WheelThrough {
  const onWheel = ({ clientX, clientY, deltaX, deltaY, ctrlKey }: WheelEvent) => {
    const below = document.elementsFromPoint(clientX, clientY).find((element) => element.closest('[popover]') === null)
    if (below === undefined || ctrlKey) return
    getScrollableAncestors(below)
      .find((area) => canScroll(area, 'x', deltaX) || canScroll(area, 'y', deltaY))
      ?.scrollBy({ left: deltaX, top: deltaY, behavior: 'instant' })
  }
  document.addEventListener('wheel', onWheel, { passive: true })
  return { stop: () => document.removeEventListener('wheel', onWheel) }
}
