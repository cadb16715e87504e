import { anchor } from '#core/anchor.ts'
import { setText } from '#core/activity/texts.ts'
import { contentOf } from '#core/content.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText } from '#core/text.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useWorkshop } from '#ui/session-context.ts'

interface Text {
  readonly id: string
  readonly text: string
  /** The language the room writes in: the document's. */
  readonly language: string
  readonly change: (text: string) => void
}

/** One named text of an activity; typing in it undoes as one step. */
export function useText(activity: ActivityOfKind<'texts'>, name: string): Text {
  const text = useWorkshop((workshop) => contentOf<'texts'>(workshop, activity)[name] ?? '')
  const language = useWorkshop(({ facts }) => facts.language)
  const edit = useEditContent<'texts'>(activity)
  const change = (typed: string) =>
    edit('textChanged', (content) => setText(content, name, fitText(typed)), `${activity.id}.${name}`)
  return { id: anchor.field(activity.id, name), text, language, change }
}
