import {
  DndContext,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { createDragSource, type DragArea, type DragHandlers, type DragSource, type Grip } from './drag-source.ts'

interface Props extends DragHandlers {
  readonly grip: Grip
  readonly children: (area: DragArea) => ReactNode
}

type Sensing = Pick<ConstructorParameters<typeof MouseSensor>[0], 'onStart' | 'onMove'>

/** Of a sensor only when something is lifted and let go; where it goes meanwhile the hand says. */
function liftsOnly({ onStart }: Sensing): Sensing {
  return {
    // At once: dnd-kit ends only what it has rendered, and the button may be let go in the same frame.
    onStart: (at) => flushSync(() => onStart(at)),
    onMove: () => undefined,
  }
}
class Mouse extends MouseSensor {
  constructor(props: ConstructorParameters<typeof MouseSensor>[0]) {
    super({ ...props, ...liftsOnly(props) })
  }
}
class Touch extends TouchSensor {
  constructor(props: ConstructorParameters<typeof TouchSensor>[0]) {
    super({ ...props, ...liftsOnly(props) })
  }
}

const mouse = { activationConstraint: { distance: 4 } }
// A card is held before it moves, so that a swipe still scrolls its column; a handle does not scroll.
const touch = {
  item: { activationConstraint: { delay: 180, tolerance: 8 } },
  handle: { activationConstraint: { distance: 6 } },
} as const
const keyboardCodes = { start: ['Space'], end: ['Space', 'Enter', 'Tab'], cancel: ['Escape'] }
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
  useLayoutEffect(() => source.leave, [source])
  useLayoutEffect(() => source.listen(handlers))
  const [apart] = useState(() => document.createElement('div'))
  const keyboard = useMemo(() => ({ keyboardCodes, coordinateGetter: source.coordinateGetter }), [source])
  const sensors = useSensors(
    useSensor(Mouse, mouse),
    useSensor(Touch, touch[grip]),
    useSensor(KeyboardSensor, keyboard),
  )
  const accessibility = useMemo(() => ({ container: apart, restoreFocus: false, announcements: silent }), [apart])
  return (
    <DndContext sensors={sensors} autoScroll={false} accessibility={accessibility} {...source.events}>
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

/**
 * The one draggable. It renders nothing, so that following the pointer costs nothing. To dnd-kit it is the whole area: of an
 * item it would measure anew with each change in its list, which lays out the board in the midst of a move.
 */
function Seizer({ source }: { source: DragSource }) {
  const { listeners, setNodeRef } = useDraggable({ id: 'seized' })
  useLayoutEffect(() =>
    source.seizeWith((event) => {
      setNodeRef(event.currentTarget instanceof HTMLElement ? event.currentTarget : null)
      listeners?.[listenerOf[event.type] ?? '']?.(event)
    }),
  )
  return null
}
