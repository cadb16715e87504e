import { type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { DragContext } from './drag-context.tsx'
import { dragItem, type Lifted } from './drag-source.ts'
import { focusHandle } from './focus-handle.ts'
import { beforeAt, indexAt, shifts, within } from './shift.ts'
import type { SortPlace, SortWords } from './sort-words.ts'
import styles from './sortable-list.module.css'
import { SortingContext, type Step } from './sort-handle.tsx'
import { layOut, type Run } from './sort-run.ts'

interface Props {
  /** In their order. */
  readonly ids: readonly string[]
  /** Names the list. */
  readonly label: string
  readonly words: SortWords
  /** What an item is called when it is spoken of; asked at that moment. */
  readonly nameOf: (id: string) => string
  /**
   * Asked to put an item before another, or (null) at the end; false where that was refused. Called once per move, never
   * when it stays.
   */
  readonly onMove: (id: string, before: string | null) => boolean
  /** The inside of an item (of the `li`, or of the `tr`: its cells), which must place a `SortHandle` of 44 px that lifts it. */
  readonly renderItem: (id: string) => ReactNode
  /** `tbody` makes rows of a table. */
  readonly as?: 'ul' | 'ol' | 'tbody'
  readonly className?: string | undefined
  readonly itemClass?: (id: string) => string | undefined
  /** Heads between the items are passed by, and are no places of their own. */
  readonly isHead?: (id: string) => boolean
}

/**
 * A vertical list that is sorted by mouse, touch and keyboard (space lifts, arrows move, space drops, Escape cancels), and
 * by a menu on the same handle for one pointer without dragging (WCAG 2.5.7). Items slide by themselves while dragging:
 * nothing renders until the drop.
 */
export function SortableList({
  ids,
  label,
  words,
  nameOf,
  onMove,
  renderItem,
  as: List = 'ul',
  className,
  itemClass,
  isHead,
}: Props) {
  const Item = List === 'tbody' ? 'tr' : 'li'
  const root = useRef<HTMLElement>(null)
  const run = useRef<Run | null>(null)
  const announce = useAnnounce()
  const instructions = useId()

  const count = (of: readonly string[]) => of.filter((other) => isHead?.(other) !== true).length
  const placeOf = (id: string, index: number): SortPlace => ({
    name: nameOf(id),
    position: count(ids.filter((other) => other !== id).slice(0, index)) + 1,
    of: count(ids),
  })
  const put = (id: string, index: number) => {
    const at = ids.indexOf(id)
    const isTaken = index === at || onMove(id, beforeAt(ids, id, index))
    announce(isTaken ? words.dropped(placeOf(id, index)) : words.cancelled(placeOf(id, at)))
    focusHandle(root.current, id)
  }
  const latest = useRef({ ids, put })
  useLayoutEffect(() => {
    latest.current = { ids, put }
  })
  const step = useCallback((id: string, to: Step) => {
    const { ids, put } = latest.current
    const at = ids.indexOf(id)
    const last = ids.length - 1
    put(id, { start: 0, up: Math.max(0, at - 1), down: Math.min(last, at + 1), end: last }[to])
  }, [])
  const sorting = useMemo(() => ({ words, instructions, onStep: step }), [words, instructions, step])

  const end = (): Run | null => {
    const ended = run.current
    ended?.clear()
    root.current?.classList.remove(styles['sorting'] ?? '')
    run.current = null
    return ended
  }
  const slide = (now: Run, to: number, by?: number) => {
    const aside = shifts(now.laid, now.from, to)
    now.place(by === undefined ? aside : aside.with(now.from, by))
    if (to === now.to) return
    now.to = to
    announce(words.movedTo(placeOf(now.id, to)))
  }
  const handlers = {
    onLift: ({ id }: Lifted) => {
      if (root.current === null) return
      run.current = layOut(root.current, id)
      root.current.classList.add(styles['sorting'] ?? '')
      if (run.current !== null) announce(words.lifted(placeOf(id, ids.indexOf(id))))
    },
    onPointer: ({ y }: { y: number }) => {
      const now = run.current
      if (now === null) return
      const by = y - now.scrolled()
      slide(now, indexAt(now.laid, now.from, by), within(now.laid, now.from, by))
    },
    onKey: (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }[event.code]
      const now = run.current
      if (by === undefined || now === null) return
      event.preventDefault()
      slide(now, Math.min(Math.max(now.to + by, 0), now.laid.length - 1))
      now.reveal()
    },
    onDrop: () => {
      const ended = end()
      if (ended !== null) put(ended.id, ended.to)
    },
    onCancel: () => {
      const ended = end()
      if (ended !== null) announce(words.cancelled(placeOf(ended.id, ended.from)))
    },
  }
  return (
    <DragContext grip="handle" {...handlers}>
      {(area) => (
        <SortingContext value={sorting}>
          <List
            // One ref for three kinds of list.
            ref={(element: HTMLElement | null) => {
              root.current = element
            }}
            className={className}
            aria-label={label}
            {...area}
          >
            {ids.map((id) => (
              <Item key={id} className={classNames(styles['item'], itemClass?.(id))} {...{ [dragItem]: id }}>
                {renderItem(id)}
              </Item>
            ))}
            {createPortal(
              <span id={instructions} hidden>
                {words.instructions}
              </span>,
              document.body,
            )}
          </List>
        </SortingContext>
      )}
    </DragContext>
  )
}
