import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { BoardContext, type BoardMoves } from './board-context.ts'
import { createBoardDrag, isHome } from './board-drag.ts'
import { BoardOverlay } from './board-overlay.tsx'
import { type BoardColumn, inNest, type Place, placeByKey, placeOf, samePlace } from './board-place.ts'
import { DragContext } from './drag-context.tsx'
import { dragItem, type Lifted } from './drag-source.ts'
import { focusHandle, itemIn } from './focus-handle.ts'
import type { Moved } from './hand.ts'
import type { Point } from './point.ts'
import { type Movable, useBoardMoves } from './use-board-moves.ts'

interface Props extends Movable {
  /** Asked to lay an item onto another one; where it is left out, items only lie between each other. */
  readonly onJoin?: (id: string, onto: string) => void
  /** How an item looks on its way: without controls and ids. */
  readonly preview: (id: string) => ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * Columns between which items are moved by mouse, touch and keyboard. A `BoardLane` holds the items of each column. Where
 * an item would be dropped is found from what was measured at the lift; only the columns it leaves and reaches
 * render.
 */
export function Board({ columns, words, nameOf, onMove, onJoin, preview, className, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [drag] = useState(createBoardDrag)
  const landing = useRef<string | null>(null)
  const instructions = useId()

  const focus = (id: string) => focusHandle(root.current, id)
  const { tell, put, toColumn, by } = useBoardMoves(root, { columns, words, nameOf, onMove })
  const move = (at: Place) => {
    const now = drag.get()
    if (now === null || samePlace(now.at, at)) return
    drag.moveTo(at)
    tell(words.movedTo, now.id, at)
  }
  const land = () => {
    if (landing.current !== null) drag.land(itemIn(root.current, landing.current))
    landing.current = null
  }
  const handlers = {
    onLift: (lifted: Lifted) => {
      const home = placeOf(columns, lifted.id) ?? placeInNest(columns, lifted)
      if (root.current === null || home === null) return
      landing.current = null
      drag.begin(root.current, lifted, home, onJoin === undefined ? null : words.joinHere)
      tell(words.lifted, lifted.id, home)
    },
    onPointer: (moved: Point, what: Moved) => {
      const at = drag.follow(moved, what)
      if (at !== null) move(at)
    },
    onKey: (event: KeyboardEvent) => {
      const now = drag.get()
      const at = now === null ? null : placeByKey(columns, now.id, now.at, event.code)
      if (at === null) return
      event.preventDefault()
      move(at)
    },
    onDrop: () => {
      const now = drag.get()
      // What leaves its list loses the focus; lost only then, it would make the browser lay out the board half changed.
      if (now?.byKeys === false && now.at.column !== now.home.column) blurIn(itemIn(root.current, now.id))
      const onto = onJoin === undefined ? null : (now?.onto ?? null)
      const ended = drag.end(onto === null)
      if (ended === null) return
      const { id, at, byKeys } = ended
      if (onto !== null) return onJoin?.(id, onto)
      put(id, at, isHome(ended))
      if (byKeys) focus(id)
      else if (isHome(ended)) drag.land(itemIn(root.current, id))
      else {
        landing.current = id
        // Where the move has been refused no commit follows that could show it.
        requestAnimationFrame(land)
      }
    },
    onCancel: (isLeft: boolean) => {
      const ended = drag.end(false)
      if (ended === null) return
      tell(words.cancelled, ended.id, ended.home)
      if (ended.byKeys && !isLeft) focus(ended.id)
    },
  }
  // With the commit that shows it at its new place: the board is laid out once for the way and for the picture.
  useLayoutEffect(land)
  const latest = useRef({ toColumn, by, preview })
  useLayoutEffect(() => {
    latest.current = { toColumn, by, preview }
  })
  const [moves] = useState<BoardMoves>(() => ({
    toColumn: (id, column) => latest.current.toColumn(id, column),
    by: (id, places) => latest.current.by(id, places),
  }))
  // The look of an item is asked for while it moves only; a context that changed with every letter would render every card.
  const [look] = useState(() => (id: string) => latest.current.preview(id))
  const context = useMemo(
    () => ({ drag, words, moves, instructions, preview: look }),
    [drag, words, moves, instructions, look],
  )
  return (
    <BoardContext value={context}>
      <DragContext grip="item" {...handlers}>
        {(area) => (
          <div ref={root} className={className} {...area}>
            {children}
            <span id={instructions} hidden>
              {words.instructions}
            </span>
            <BoardOverlay />
          </div>
        )}
      </DragContext>
    </BoardContext>
  )
}

function placeInNest(columns: readonly BoardColumn[], { nest }: Lifted): Place | null {
  const place = placeOf(columns, nest?.getAttribute(dragItem) ?? '')
  return place === null ? null : { column: place.column, index: inNest }
}

function blurIn(item: HTMLElement | null) {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && item?.contains(activeElement) === true) activeElement.blur()
}
