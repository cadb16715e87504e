import { type ClipboardEvent, useState } from 'react'
import { pasteRows } from '#core/activity/pasted-cells.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { pastedRows } from '#core/pasted-list.ts'
import { isBlank } from '#core/text.ts'
import { monthNamed } from '#i18n/month-named.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useEditContent } from '#ui/activities/content.ts'
import { useNewId, useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/**
 * Rows copied from a list or a spreadsheet, pasted into an empty cell: they fill it and go on to the right and below. `text` is what is in that cell.
 * `unplaced` counts the texts that no cell could take.
 */
export function usePastedRows(activity: ActivityOfKind<'table'>, id: Id, name: string, text: string) {
  const words = useWords()
  const session = useSessionStore()
  const edit = useEditContent<'table'>(activity)
  const newId = useNewId()
  const announce = useAnnounce()
  const [unplaced, setUnplaced] = useState({ below: '', count: 0 })
  const onPaste = (event: ClipboardEvent) => {
    const copied = isBlank(text) ? pastedRows(event.clipboardData.getData('text/plain')) : []
    if (copied.length === 0) return
    event.preventDefault()
    const columns = activityWords<'table'>(words, activity).columns
    const known = {
      options: (column: string) => columns[column]?.options ?? {},
      organisations: session.getState().history.present.organisations,
      monthNamed,
    }
    let left = 0
    const isTaken = edit('rowsPasted', (content) => {
      const pasted = pasteRows(activity, content, { row: id, column: name }, copied, known, newId)
      left = pasted.left
      return pasted.content
    })
    if (!isTaken) return
    setUnplaced({ below: copied[0]?.[0]?.trim() ?? '', count: left })
    const { table } = words.editors
    announce([table.pasted(copied.length), ...(left > 0 ? [table.unplaced(left)] : [])].join(' '))
  }
  // Said until the text that it was pasted with changes.
  return { onPaste, unplaced: unplaced.below === text ? unplaced.count : 0 }
}
