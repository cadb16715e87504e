import type { SortPlace } from './sort-words.ts'

export interface BoardPlace extends SortPlace {
  readonly column: string
}

/** What a board says while something is moved on it. Handed in, because the kit speaks no language. */
export interface BoardWords {
  /** How to move without a mouse; read with every card. */
  readonly instructions: string
  readonly lifted: (place: BoardPlace) => string
  readonly movedTo: (place: BoardPlace) => string
  readonly dropped: (place: BoardPlace) => string
  readonly cancelled: (place: BoardPlace) => string
  /** In the gap where it would be dropped. */
  readonly dropHere: string
  /** On an item that takes what is held over it. */
  readonly joinHere: string
}
