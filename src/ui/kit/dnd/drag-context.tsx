import {
  DndContext,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { createDragSource, type DragArea, type DragHandlers, type DragSource, type Grip } from './drag-source.ts'

interface Props extends DragHandlers {
  readonly grip: Grip
  readonly children: (area: DragArea) => ReactNode
}

const mouse = { activationConstraint: { distance: 4 } }
// A card is held before it moves, so that a swipe still scrolls its column; a handle does not scroll.
const touch = {
  item: { activationConstraint: { delay: 180, tolerance: 8 } },
  handle: { activationConstraint: { distance: 6 } },
} as const
const keyboardCodes = { start: ['Space'], end: ['Space', 'Enter', 'Tab'], cancel: ['Escape'] }
const autoScroll = { layoutShiftCompensation: false }
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/**
 * Drag and drop for many items at the price of one: dnd-kit knows a single draggable, which becomes whichever item is
 * seized. So a thousand cards mount no hook each, and a move renders nothing but what listens to it. dnd-kit's own live
 * region is left out (it would overwrite the pick-up message): what happens is said by the app's one.
 */
export function DragContext({ grip, children, ...handlers }: Props) {
  const [source] = useState(() => createDragSource(grip))
  useLayoutEffect(() => source.tell(handlers))
  const [apart] = useState(() => document.createElement('div'))
  const keyboard = useMemo(() => ({ keyboardCodes, coordinateGetter: source.coordinateGetter }), [source])
  const sensors = useSensors(
    useSensor(MouseSensor, mouse),
    useSensor(TouchSensor, touch[grip]),
    useSensor(KeyboardSensor, keyboard),
  )
  const accessibility = useMemo(() => ({ container: apart, restoreFocus: false, announcements: silent }), [apart])
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      autoScroll={autoScroll}
      accessibility={accessibility}
      {...source.events}
    >
      <Seizer source={source} />
      {children(source.area)}
    </DndContext>
  )
}

const listenerOf: Readonly<Record<string, string>> = {
  mousedown: 'onMouseDown',
  touchstart: 'onTouchStart',
  keydown: 'onKeyDown',
}

/** The one draggable. It renders nothing, so that following the pointer costs nothing. */
function Seizer({ source }: { source: DragSource }) {
  const { listeners, setNodeRef } = useDraggable({ id: 'seized' })
  useLayoutEffect(() =>
    source.seizeWith((event, node) => {
      setNodeRef(node)
      listeners?.[listenerOf[event.type] ?? '']?.(event)
    }),
  )
  return null
}
