import { useLayoutEffect, useMemo, useRef } from 'react'
import type { RowsActions } from './use-rows.ts'

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
