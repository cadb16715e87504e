import { getScrollableAncestors } from '@dnd-kit/core'
import { dragLane } from './drag-source.ts'

export interface WheelThrough {
  readonly stop: () => void
}

/** While something is held under the pointer, which takes the wheel: lets it scroll the column below. */
export function wheelThrough(): WheelThrough {
  const onWheel = ({ clientX, clientY, deltaY, ctrlKey }: WheelEvent) => {
    const column = document.elementsFromPoint(clientX, clientY).find((element) => element.closest(`[${dragLane}]`))
    if (column === undefined || ctrlKey) return
    getScrollableAncestors(column)[0]?.scrollBy({ top: deltaY, behavior: 'instant' })
  }
  document.addEventListener('wheel', onWheel, { passive: true })
  return { stop: () => document.removeEventListener('wheel', onWheel) }
}
