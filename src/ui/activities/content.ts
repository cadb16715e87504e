import { useCallback } from 'react'
import { contentOf, type ContentOfKind, editContent } from '#core/content.ts'
import type { EditLabel } from '#core/edit-label.ts'
import type { ActivityKind, ActivityOfKind } from '#core/method/index.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useSettledWorkshop } from '#ui/use-settled-workshop.ts'

/** What the room has put into an activity. */
export function useContent<Kind extends ActivityKind>(activity: ActivityOfKind<Kind>): ContentOfKind[Kind] {
  return useWorkshop((workshop) => contentOf<Kind>(workshop, activity))
}

/** The same as it was when typing last paused; as it is now while `isSettled` is false. */
export function useSettledContent<Kind extends ActivityKind>(
  activity: ActivityOfKind<Kind>,
  isSettled = true,
): ContentOfKind[Kind] {
  return useSettledWorkshop((workshop) => contentOf<Kind>(workshop, activity), isSettled)
}

/** Edits the content of one activity: `edit(label, content => …, run?)`. Stable as long as the activity is. */
export function useEditContent<Kind extends ActivityKind>(activity: ActivityOfKind<Kind>) {
  const edit = useEdit()
  return useCallback(
    (label: EditLabel, change: (content: ContentOfKind[Kind]) => ContentOfKind[Kind], run?: string) =>
      edit(label, (workshop) => editContent<typeof workshop, Kind>(workshop, activity, change), run),
    [edit, activity],
  )
}
