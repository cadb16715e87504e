import { useEffect, useId } from 'react'
import { patchCard } from '#core/activity/cards.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, limits } from '#core/text.ts'
import { TextField } from '#ui/kit/text-field.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent } from '#ui/activities/content.ts'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly id: Id
}

/** What is written on a card: has the focus as soon as it is there. */
export function CardText({ activity, id }: Props) {
  const { board } = useWords()
  const text = useWorkshop((workshop) => contentOf<'cards'>(workshop, activity).cards[id]?.text ?? '')
  const language = useWorkshop(({ facts }) => facts.language)
  const edit = useEditContent<'cards'>(activity)
  const field = useId()
  useEffect(() => document.getElementById(field)?.focus(), [field])
  return (
    <TextField
      id={field}
      label={board.text}
      multiline
      value={text}
      language={language}
      maxLength={limits.card}
      onChange={(typed) =>
        edit(
          'cardChanged',
          (content) => patchCard(content, id, { text: fitText(typed, limits.card) }),
          `${activity.id}.${id}.text`,
        )
      }
    />
  )
}
