import { createContext, use, useSyncExternalStore } from 'react'
import type { BoardDrag, BoardDragState } from './board-drag.ts'
import type { BoardWords } from './board-words.ts'

/** Moves that need no dragging; each one is said, and the focus stays with what moved. */
export interface BoardMoves {
  readonly toColumn: (id: string, column: string) => void
  /** Up or down by so many places in its column. */
  readonly by: (id: string, places: number) => void
}

interface Board {
  readonly drag: BoardDragState
  readonly words: BoardWords
  readonly moves: BoardMoves
  /** The id of the text that tells how to move by keyboard. */
  readonly instructions: string
  readonly preview: (id: string) => React.ReactNode
}

export const BoardContext = createContext<Board | null>(null)

export function useBoard(): Board {
  const board = use(BoardContext)
  if (board === null) throw new Error('This needs a board around it.')
  return board
}

/** A part of the drag on the board around; renders again only when that part changes, so take out plain values. */
export function useBoardDrag<Part extends string | number | boolean | null>(
  select: (drag: BoardDrag | null) => Part,
): Part {
  const { drag } = useBoard()
  return useSyncExternalStore(drag.subscribe, () => select(drag.get()))
}
