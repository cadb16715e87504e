import { useCallback, useMemo } from 'react'
import { anchor } from '#core/anchor.ts'
import { isBlankTask } from '#core/activity/blank-rows.ts'
import { addGridRow, moveGridRow, removeGridRow } from '#core/activity/edit-grid.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import { activityById, type ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { fitText, limits } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'
import { useContent, useEditContent } from '#ui/activities/content.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useNewId, useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { tasksFromChain } from './tasks-from-chain.ts'

/** The tasks of a roles matrix in order, and what can be done with them. */
export function useTasks(activity: ActivityOfKind<'grid'>) {
  const { grids } = useWords()
  const content = useContent<'grid'>(activity)
  const chain = useWorkshop((workshop) => contentOf<'cards'>(workshop, activityById('chain')))
  const edit = useEditContent<'grid'>(activity)
  const newId = useNewId()
  const focusOn = useFocusOnceThere()
  const ordered = useMemo(() => inOrder(content.rows), [content.rows])
  const ids = useMemo(() => ordered.map(([id]) => id), [ordered])
  const offered = useMemo(() => tasksFromChain(chain, content), [chain, content])
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
    const text = content.rows[row]?.text ?? ''
    return text === '' ? grids.roles.unnamed : firstWords(text)
  }
  return {
    content,
    ids,
    nameOf,
    /** Activities of the impact logic that are no task yet. */
    offered,
    add,
    goDown,
    takeOver: (): boolean => {
      const rows = offered.map((text) => [newId(), fitText(text, limits.card)] as const)
      return edit('rowsTakenOver', (before) => rows.reduce((grid, [id, text]) => addGridRow(grid, id, text), before))
    },
    move: (row: Id, before: Id | null) => edit('rowMoved', (grid) => moveGridRow(grid, row, before)),
    remove: (row: Id) => edit('rowRemoved', (grid) => removeGridRow(grid, row)),
  }
}
