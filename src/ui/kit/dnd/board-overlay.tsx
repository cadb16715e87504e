import { memo, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useBoard } from './board-context.ts'
import type { Flight } from './board-drag.ts'
import styles from './board.module.css'

/** What flies under the pointer: in the top layer, above every scrolling column, yet with the tones of its board. */
export function BoardOverlay() {
  const { drag } = useBoard()
  const flight = useSyncExternalStore(drag.subscribe, drag.flight)
  // In a place of its own: beside the columns its coming and going would have the styles of all cards looked up anew.
  return <div className={styles['sky']}>{flight !== null && <Flying key={flight.number} flight={flight} />}</div>
}

const Flying = memo(function Flying({ flight }: { readonly flight: Flight }) {
  const { drag, preview } = useBoard()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const { left, top, width, height } = flight.rect
    const place = { left: `${left}px`, top: `${top}px`, width: `${width}px`, minHeight: `${height}px` }
    Object.assign(current.style, place)
    if ('showPopover' in current) {
      current.popover = 'manual'
      current.showPopover()
    }
    drag.overlayIs(current)
    return () => drag.overlayIs(null)
  }, [drag, flight])
  return (
    <div ref={element} className={styles['overlay']} aria-hidden="true">
      {preview(flight.id)}
    </div>
  )
})
