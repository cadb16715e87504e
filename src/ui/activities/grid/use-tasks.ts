import { useCallback } from 'react'
import { anchor } from '#core/anchor.ts'
import { isBlankTask } from '#core/activity/blank-rows.ts'
import { addGridRow, moveGridRow } from '#core/activity/edit-grid.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { firstWords } from '#i18n/first-words.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useNewId, useSessionStore } from '#ui/session-context.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { useWords } from '#ui/words-context.ts'

/** The order of the tasks of a roles matrix, and what can be done with them; renders again only when the order changes. */
export function useTasks(activity: ActivityOfKind<'grid'>) {
  const { grids } = useWords()
  const edit = useEditContent<'grid'>(activity)
  const newId = useNewId()
  const focusOn = useFocusOnceThere()
  const ids = useWorkshopList((workshop) => inOrder(contentOf<'grid'>(workshop, activity).rows).map(([id]) => id))
  const session = useSessionStore()
  /** One more task, unless the last one is still to be written. */
  const add = useCallback(() => {
    const tasks = contentOf<'grid'>(session.getState().history.present, activity)
    const last = inOrder(tasks.rows).at(-1)?.[0]
    const isThere = last !== undefined && isBlankTask(tasks, last)
    const id = isThere ? last : newId()
    if (isThere || edit('rowAdded', (before) => addGridRow(before, id, '')))
      focusOn(anchor.cell(activity.id, id, 'text'))
  }, [session, activity, newId, edit, focusOn])
  /** To the next task; behind the last one a new one begins. Stable, so that typing renders one task. */
  const goDown = useCallback(
    (row: Id) => {
      const order = inOrder(contentOf<'grid'>(session.getState().history.present, activity).rows).map(([id]) => id)
      const next = order[order.indexOf(row) + 1]
      if (next === undefined) add()
      else focusOn(anchor.cell(activity.id, next, 'text'))
    },
    [session, activity, add, focusOn],
  )
  const nameOf = (row: Id) => {
    const text = contentOf<'grid'>(session.getState().history.present, activity).rows[row]?.text ?? ''
    return text === '' ? grids.roles.unnamed : firstWords(text)
  }
  return {
    ids,
    nameOf,
    add,
    goDown,
    move: (row: Id, before: Id | null) => edit('rowMoved', (grid) => moveGridRow(grid, row, before)),
  }
}
