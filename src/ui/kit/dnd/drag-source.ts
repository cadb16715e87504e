import type { KeyboardEvent as KeyEvent, MouseEvent as MouseDown, TouchEvent as TouchDown } from 'react'
import { followHand, type Hand, type Moved } from './hand.ts'
import type { Point } from './point.ts'

/** Marks the list of a column, with the column's id. */
export const dragLane = 'data-drag-lane'
/** Marks what can be moved (with its id), what lifts it, and what inside it never does. */
export const dragItem = 'data-drag-item'
export const dragHandle = 'data-drag-handle'
export const noDrag = 'data-no-drag'

export interface Lifted {
  readonly id: string
  readonly node: HTMLElement
  /** The item it lies in, where items hold others. */
  readonly nest: HTMLElement | null
  /** What holds all that can be moved here. */
  readonly area: HTMLElement
  /** Where it lay when it was lifted, and where the pointer was; null for the keyboard. */
  readonly rect: DOMRect
  readonly pointer: Point | null
}

export interface DragHandlers {
  readonly onLift: (lifted: Lifted) => void
  /** How far the pointer has gone since, in pixels of the window. */
  readonly onPointer: (moved: Point, what: Moved) => void
  /** A key that does not drop, while something is lifted by keyboard. */
  readonly onKey: (event: KeyboardEvent) => void
  readonly onDrop: () => void
  /** `isLeft`: somebody goes on elsewhere, with the mouse or on another screen, and the focus is not to come back. */
  readonly onCancel: (isLeft: boolean) => void
}

/** Spread these onto the element that holds the items. */
export interface DragArea {
  readonly onMouseDown: (event: MouseDown<HTMLElement>) => void
  readonly onTouchStart: (event: TouchDown<HTMLElement>) => void
  readonly onKeyDown: (event: KeyEvent<HTMLElement>) => void
  readonly onKeyUp: (event: KeyEvent<HTMLElement>) => void
}

/** Pointers seize an item anywhere, or only by its handle. Keys lift it by its handle only. */
export type Grip = 'item' | 'handle'

export type DownEvent = MouseDown<HTMLElement> | TouchDown<HTMLElement> | KeyEvent<HTMLElement>
type Seize = (event: DownEvent) => void

/** Finds out which item is seized, and hands on what dnd-kit says about it. */
export function createDragSource(grip: Grip) {
  let seize: Seize | null = null
  let handlers: DragHandlers | null = null
  let lifted: Lifted | null = null
  let hand: Hand | null = null
  let isLeft = false

  const letGo = () => {
    hand?.release()
    hand = null
    document.removeEventListener('pointerdown', putBack, true)
  }
  /**
   * Puts back what was lifted by keyboard: whoever goes on with the mouse types elsewhere, and no space or arrow is meant
   * for it any more. dnd-kit's keyboard sensor can be told in no other way, and lives on when its list has gone.
   */
  const putBack = () => {
    isLeft = true
    window.dispatchEvent(new Event('visibilitychange'))
    isLeft = false
  }
  const begin = (event: DownEvent, pointer: Point | null) => {
    if (!(event.target instanceof Element) || event.target.closest(`[${noDrag}]`) !== null) return
    const handle = event.target.closest(`[${dragHandle}]`)
    if (handle === null && (grip === 'handle' || pointer === null)) return
    const node = event.target.closest<HTMLElement>(`[${dragItem}]`)
    const id = node?.getAttribute(dragItem) ?? null
    if (node === null || id === null) return
    const nest = node.parentElement?.closest<HTMLElement>(`[${dragItem}]`) ?? null
    lifted = { id, node, nest, area: event.currentTarget, rect: node.getBoundingClientRect(), pointer }
    seize?.(event)
  }
  const area: DragArea = {
    onMouseDown: (event) => {
      if (event.button === 0) begin(event, { x: event.clientX, y: event.clientY })
    },
    onTouchStart: (event) => {
      const finger = event.touches.length === 1 ? event.touches.item(0) : null
      if (finger !== null) begin(event, { x: finger.clientX, y: finger.clientY })
    },
    onKeyDown: (event) => {
      if (event.code === 'Space') begin(event, null)
    },
    // A space that lifts or drops must not press the button it is on as well.
    onKeyUp: (event) => {
      if (event.code !== 'Space' || !(event.target instanceof Element)) return
      if (event.target.closest(`[${dragHandle}]`) !== null) event.preventDefault()
    },
  }
  return {
    area,
    seizeWith: (how: Seize) => {
      seize = how
    },
    /** Ends what is under way when its list goes, and hears no more of it. */
    leave: () => {
      if (lifted?.pointer === null) putBack()
      letGo()
      handlers?.onCancel(true)
      handlers = null
    },
    listen: (whom: DragHandlers) => {
      handlers = whom
    },
    coordinateGetter: (event: KeyboardEvent) => {
      handlers?.onKey(event)
      return undefined
    },
    events: {
      onDragStart: () => {
        letGo()
        if (lifted === null) return
        if (lifted.pointer === null) lifted.node.scrollIntoView({ block: 'nearest' })
        lifted = { ...lifted, rect: lifted.node.getBoundingClientRect() }
        const { area, pointer } = lifted
        if (pointer === null) document.addEventListener('pointerdown', putBack, true)
        else hand = followHand(pointer, listsIn(area), (way, what) => handlers?.onPointer(way, what))
        handlers?.onLift(lifted)
      },
      onDragEnd: () => {
        const isOutside = hand?.isOutside() === true
        letGo()
        if (isOutside) handlers?.onCancel(false)
        else handlers?.onDrop()
      },
      onDragCancel: () => {
        letGo()
        handlers?.onCancel(isLeft)
      },
    },
  }
}

export type DragSource = ReturnType<typeof createDragSource>

function listsIn(area: HTMLElement): readonly HTMLElement[] {
  const lanes = Array.from(area.querySelectorAll<HTMLElement>(`[${dragLane}]`))
  return lanes.length > 0 ? lanes : [area]
}
