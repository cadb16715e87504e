import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Id } from '#core/id.ts'

/** What a row can ask of the table around it; stable, so that typing renders one row. */
export interface RowsActions {
  /** To the same column of the next row; behind the last row a new one begins, at its first column. */
  readonly goDown: (row: Id, column: string) => void
  readonly insertBelow: (row: Id) => void
  /** False where it was refused. */
  readonly remove: (row: Id) => boolean
}

/** The same object for as long as the table stands, though what it does follows the latest rows. */
export function useStableActions(actions: RowsActions): RowsActions {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  return useMemo(
    () => ({
      goDown: (row, column) => latest.current.goDown(row, column),
      insertBelow: (row) => latest.current.insertBelow(row),
      remove: (row) => latest.current.remove(row),
    }),
    [],
  )
}
