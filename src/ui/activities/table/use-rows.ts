import { anchor } from '#core/anchor.ts'
import { isBlankRow } from '#core/activity/blank-rows.ts'
import { addRow, moveRow, newRow, removeRow } from '#core/activity/edit-table.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useNewId, useSessionStore } from '#ui/session-context.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { useWords } from '#ui/words-context.ts'
import { rowName } from './row-name.ts'
import { useStableActions } from './stable-actions.ts'

/** The rows of a table in order, and what can be done with all of them; renders again only when the order changes. */
export function useRows(activity: ActivityOfKind<'table'>) {
  const words = useWords()
  const session = useSessionStore()
  const edit = useEditContent<'table'>(activity)
  const newId = useNewId()
  const focusOn = useFocusOnceThere()
  const ids = useWorkshopList((workshop) => inOrder(contentOf<'table'>(workshop, activity).rows).map(([id]) => id))
  const first = Object.keys(activity.columns)[0] ?? ''

  /** As it is at that moment. */
  const rowAt = (row: Id) => contentOf<'table'>(session.getState().history.present, activity).rows[row]
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
    const found = rowAt(row)
    return found === undefined || isBlankRow(found)
  }
  const actions = useStableActions({
    goDown: (row, column) => {
      const next = after(row)
      if (next === null && isUntouched(row)) return
      if (next === null) addAndFocus()
      else focusOn(anchor.cell(activity.id, next, column))
    },
    insertBelow: (row) => addAndFocus(after(row)),
    remove: (row) => edit('rowRemoved', (content) => removeRow(content, row)),
  })
  return {
    ids,
    first,
    actions,
    add,
    addAndFocus: () => addAndFocus(),
    move: (row: Id, before: Id | null) => edit('rowMoved', (content) => moveRow(content, row, before)),
    nameOf: (row: Id) => rowName(words, activity, rowAt(row), ids.indexOf(row)),
  }
}
