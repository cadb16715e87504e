import type { DragMoveEvent } from '@dnd-kit/core'
import type { KeyboardEvent as KeyEvent, MouseEvent as MouseDown, TouchEvent as TouchDown } from 'react'

/** Marks what can be moved (with its id), what lifts it, and what inside it never does. */
export const dragItem = 'data-drag-item'
export const dragHandle = 'data-drag-handle'
export const noDrag = 'data-no-drag'

interface Point {
  readonly x: number
  readonly y: number
}

export interface Lifted {
  readonly id: string
  readonly node: HTMLElement
  /** Where it lay when it was lifted, and where the pointer was; null for the keyboard. */
  readonly rect: DOMRect
  readonly pointer: Point | null
}

export interface DragHandlers {
  readonly onLift: (lifted: Lifted) => void
  /** How far the pointer has gone since, in pixels of the window. */
  readonly onPointer: (moved: Point) => void
  /** A key that does not drop, while something is lifted by keyboard. */
  readonly onKey: (event: KeyboardEvent) => void
  readonly onDrop: () => void
  readonly onCancel: () => void
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

export type DownEvent = MouseDown | TouchDown | KeyEvent
type Seize = (event: DownEvent, node: HTMLElement) => void

/** Finds out which item is seized, and hands on what dnd-kit says about it. */
export function createDragSource(grip: Grip) {
  let seize: Seize | null = null
  let handlers: DragHandlers | null = null
  let lifted: Lifted | null = null

  const begin = (event: DownEvent, pointer: Point | null) => {
    if (!(event.target instanceof Element) || event.target.closest(`[${noDrag}]`) !== null) return
    const handle = event.target.closest(`[${dragHandle}]`)
    if (handle === null && (grip === 'handle' || pointer === null)) return
    const node = event.target.closest<HTMLElement>(`[${dragItem}]`)
    const id = node?.getAttribute(dragItem) ?? null
    if (node === null || id === null) return
    lifted = { id, node, rect: node.getBoundingClientRect(), pointer }
    seize?.(event, node)
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
    tell: (whom: DragHandlers) => {
      handlers = whom
    },
    coordinateGetter: (event: KeyboardEvent) => {
      handlers?.onKey(event)
      return undefined
    },
    events: {
      onDragStart: () => {
        if (lifted === null) return
        lifted = { ...lifted, rect: lifted.node.getBoundingClientRect() }
        handlers?.onLift(lifted)
      },
      onDragMove: ({ active }: DragMoveEvent) => {
        const now = active.rect.current.translated
        if (lifted === null || lifted.pointer === null || now === null) return
        handlers?.onPointer({ x: now.left - lifted.rect.left, y: now.top - lifted.rect.top })
      },
      onDragEnd: () => handlers?.onDrop(),
      onDragCancel: () => handlers?.onCancel(),
    },
  }
}

export type DragSource = ReturnType<typeof createDragSource>
