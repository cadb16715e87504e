import { addCard, newCard } from '#core/activity/cards.ts'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { beginDecision, patchDecision, vote } from '#core/decision/edit-decisions.ts'
import { activities, type AnyActivity } from '#core/method/index.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import type { Visibility } from '#core/room/visibility.ts'
import type { Workshop } from '#core/workshop.ts'
import { each } from '../decision/decision-room.ts'
import { roomOf } from '../room.ts'

/** A workshop that says something in every place that knows room only or for the document; `say` is asked for each of them. */
export function sayingEverywhere(say: () => string, visibility: Visibility): Workshop {
  const inActivities = activities.reduce(
    (workshop, activity) => sayingIn(workshop, activity, say, visibility),
    roomOf('city', 'schools'),
  )
  const asked = addQuestion(inActivities, 'q', { text: say(), visibility })
  const given = { rule: 'consent', text: say(), fallback: say(), visibility } as const
  const decided = patchDecision(beginDecision(asked, 'consent', given), 'consent', { remark: say() })
  const objecting = vote(decided, 'consent', () => ({
    kind: 'voices',
    voices: each([{ kind: 'objects', reason: say() }]),
  }))
  return vote(
    beginDecision(objecting, 'options', { rule: 'consensing', text: say(), visibility }),
    'options',
    (ballot) => ({
      ...ballot,
      options: { a: { text: say(), order: 'a0' } },
    }),
  )
}

function sayingIn(workshop: Workshop, activity: AnyActivity, say: () => string, visibility: Visibility): Workshop {
  switch (activity.kind) {
    case 'cards':
      return editContent<Workshop, 'cards'>(workshop, activity, (content) =>
        addCard(content, `${activity.id}-1`, { ...newCard(activity, say(), 'city'), visibility }),
      )
    case 'table': {
      const cells = Object.entries(activity.columns).filter(([, { type }]) => type === 'text')
      return editContent<Workshop, 'table'>(workshop, activity, (content) =>
        addRow(content, `${activity.id}-1`, {
          ...newRow(activity, Object.fromEntries(cells.map(([name]) => [name, say()]))),
          visibility,
        }),
      )
    }
    case 'grid':
      return editContent<Workshop, 'grid'>(workshop, activity, (content) =>
        setGridCell(activity, content, 'city', 'schools', { text: say(), followUp: say(), visibility }),
      )
    case 'texts':
    case 'clauses':
      return workshop
  }
}
