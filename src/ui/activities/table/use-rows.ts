import { useMemo } from 'react'
import { anchor } from '#core/anchor.ts'
import { isBlankRow } from '#core/activity/blank-rows.ts'
import { addRow, moveRow, newRow, removeRow } from '#core/activity/edit-table.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { useContent, useEditContent } from '#ui/activities/content.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useNewId } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { rowName } from './row-name.ts'

/** What a row can ask of the table around it; stable, so that typing renders one row. */
export interface RowsActions {
  /** To the same column of the next row; behind the last row a new one begins, at its first column. */
  readonly goDown: (row: Id, column: string) => void
  readonly insertBelow: (row: Id) => void
  /** False where it was refused. */
  readonly remove: (row: Id) => boolean
}

/** The rows of a table in order, and what can be done with all of them. */
export function useRows(activity: ActivityOfKind<'table'>) {
  const { editors } = useWords()
  const { rows } = useContent<'table'>(activity)
  const edit = useEditContent<'table'>(activity)
  const newId = useNewId()
  const focusOn = useFocusOnceThere()
  const ordered = useMemo(() => inOrder(rows), [rows])
  const ids = useMemo(() => ordered.map(([id]) => id), [ordered])
  const first = Object.keys(activity.columns)[0] ?? ''

  /** False where it was refused. */
  const add = (cells: Readonly<Record<string, string>>): boolean =>
    edit('rowAdded', (content) => addRow(content, newId(), newRow(activity, cells)))
  const addAndFocus = (before: Id | null = null): void => {
    const id = newId()
    const isAdded = edit('rowAdded', (content) => {
      const added = addRow(content, id, newRow(activity))
      return before === null ? added : moveRow(added, id, before)
    })
    if (isAdded) focusOn(anchor.cell(activity.id, id, first))
  }
  const after = (row: Id) => ids[ids.indexOf(row) + 1] ?? null
  const isUntouched = (row: Id) => {
    const found = rows[row]
    return found === undefined || isBlankRow(found)
  }
  const actions: RowsActions = {
    goDown: (row, column) => {
      const next = after(row)
      if (next === null && isUntouched(row)) return
      if (next === null) addAndFocus()
      else focusOn(anchor.cell(activity.id, next, column))
    },
    insertBelow: (row) => addAndFocus(after(row)),
    remove: (row) => edit('rowRemoved', (content) => removeRow(content, row)),
  }
  return {
    rows,
    ids,
    first,
    actions,
    add,
    addAndFocus: () => addAndFocus(),
    move: (row: Id, before: Id | null) => edit('rowMoved', (content) => moveRow(content, row, before)),
    nameOf: (row: Id) => {
      const found = rows[row]
      const name = found === undefined ? '' : rowName(activity, found)
      return name === '' ? editors.table.rowNumber(ids.indexOf(row) + 1) : name
    },
  }
}
