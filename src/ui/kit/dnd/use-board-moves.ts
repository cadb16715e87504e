import type { RefObject } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import type { BoardMoves } from './board-context.ts'
import { beforeIn, type BoardColumn, inNest, type Place, placeOf } from './board-place.ts'
import type { BoardPlace, BoardWords } from './board-words.ts'
import { focusHandle } from './focus-handle.ts'

/** What a board holds, and who moves it. */
export interface Movable {
  readonly columns: readonly BoardColumn[]
  readonly words: BoardWords
  readonly nameOf: (id: string) => string
  /** Asked to put an item into a column, before another or (null) at its end; false where that was refused. Never called when it stays. */
  readonly onMove: (id: string, to: { readonly column: string; readonly before: string | null }) => boolean
}

interface SaidMoves extends BoardMoves {
  /** Says something of an item and a place in the columns as they are. */
  readonly tell: (say: (place: BoardPlace) => string, id: string, at: Place) => void
  /** Asks for a move, unless the item stays, and says where it lies then. */
  readonly put: (id: string, to: Place, stays: boolean) => void
}

/** Moves the items of a board, dragged or not, and says where they lie then. `root` is what holds its columns. */
export function useBoardMoves(
  root: RefObject<HTMLElement | null>,
  { columns, words, nameOf, onMove }: Movable,
): SaidMoves {
  const announce = useAnnounce()
  const focus = (id: string) => focusHandle(root.current, id)
  const said = (id: string, { column, index }: Place): BoardPlace => {
    const there = columns.find(({ id }) => id === column)
    const others = (there?.count ?? 0) - (there?.ids.includes(id) === true ? 1 : 0)
    return { name: nameOf(id), column: there?.name ?? '', position: index + 1, of: others + 1 }
  }
  const tell: SaidMoves['tell'] = (say, id, at) => {
    // In another item it has no place that could be told; only a pointer lifts it from there.
    if (at.index !== inNest) announce(say(said(id, at)))
  }
  const put: SaidMoves['put'] = (id, to, stays) => {
    const column = columns.find(({ id }) => id === to.column)
    if (column === undefined) return
    if (stays || onMove(id, { column: column.id, before: beforeIn(column, id, to.index) })) {
      return tell(words.dropped, id, to)
    }
    const home = placeOf(columns, id)
    if (home !== null) tell(words.cancelled, id, home)
  }
  return {
    tell,
    put,
    toColumn(id, column) {
      const target = columns.find((other) => other.id === column)
      if (target === undefined || target.ids.includes(id)) return
      put(id, { column, index: target.ids.length }, false)
      focus(id)
    },
    by(id, places) {
      const home = placeOf(columns, id)
      const column = columns.find((other) => other.id === home?.column)
      if (home === null || column === undefined) return
      const index = Math.min(Math.max(home.index + places, 0), column.ids.length - 1)
      put(id, { column: home.column, index }, index === home.index)
      focus(id)
    },
  }
}
