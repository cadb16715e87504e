import { useLayoutEffect, useRef } from 'react'
import { useBoard, useBoardDrag } from './board-context.ts'
import styles from './board.module.css'

/** What flies under the pointer: in the top layer, above every scrolling column, yet with the tones of its board. */
export function BoardOverlay() {
  const flying = useBoardDrag((now) => (now === null || now.byKeys ? null : now.id))
  return flying === null ? null : <Flying id={flying} />
}

function Flying({ id }: { id: string }) {
  const { drag, preview } = useBoard()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = element
    const now = drag.get()
    if (current === null || now === null) return undefined
    const { left, top, width, height } = now.rect
    const place = { left: `${left}px`, top: `${top}px`, width: `${width}px`, minHeight: `${height}px` }
    Object.assign(current.style, place)
    if ('showPopover' in current) {
      current.popover = 'manual'
      current.showPopover()
    }
    drag.overlayIs(current)
    return () => drag.overlayIs(null)
  }, [drag])
  return (
    <div ref={element} className={styles['overlay']} aria-hidden="true">
      {preview(id)}
    </div>
  )
}
