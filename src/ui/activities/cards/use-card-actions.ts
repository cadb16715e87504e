import { useMemo } from 'react'
import { addCard, addOnTop, type CardsContent, inbox, newCard, patchCard, removeCard } from '#core/activity/cards.ts'
import { anchor } from '#core/anchor.ts'
import { contentOf } from '#core/content.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import type { Id } from '#core/id.ts'
import { type ActivityOfKind, elementOf } from '#core/method/index.ts'
import type { Visibility } from '#core/room/visibility.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useEdit, useNewId, useSessionStore } from '#ui/session-context.ts'
import { neighbourFocus } from '#ui/focus/focus-neighbour.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { columnNames } from './board-columns.ts'
import { cardName } from './card-name.ts'

export interface CardActions {
  readonly open: (id: Id) => void
  /** One card a text, as one step; false where it was refused. */
  readonly add: (
    texts: readonly string[],
    organisation: Id,
    at: { readonly column: string; readonly group: Id },
  ) => boolean
  /** False where it was refused. */
  readonly show: (id: Id, visibility: Visibility) => boolean
  readonly ask: (id: Id) => void
  readonly remove: (id: Id) => void
}

/** What can be done with the cards of a board; the same object as long as the board stands, so that no card renders for it. */
export function useCardActions(activity: ActivityOfKind<'cards'>, open: (id: Id) => void): CardActions {
  const words = useWords()
  const announce = useAnnounce()
  const newId = useNewId()
  const session = useSessionStore()
  const edit = useEdit()
  const editCards = useEditContent<'cards'>(activity)
  return useMemo(() => {
    const cardOf = (id: Id) => contentOf<'cards'>(session.getState().history.present, activity).cards[id]
    return {
      open,
      add: (texts, organisation, at) => {
        // The inbox is long: what has just been written lies on top of it, here and on the wall, and a list in its order.
        const [place, ordered] = at.column === inbox ? [addOnTop, texts.toReversed()] : [addCard, texts]
        const isAdded = editCards(texts.length === 1 ? 'cardAdded' : 'cardsPasted', (before: CardsContent) =>
          ordered.reduce(
            (content, text) => place(content, newId(), { ...newCard(activity, text, organisation), ...at }),
            before,
          ),
        )
        const name = columnNames(words, activity).find(({ id }) => id === at.column)?.name ?? ''
        if (isAdded) announce(words.board.added(texts.length, name))
        return isAdded
      },
      show: (id, visibility) => editCards('visibilityChanged', (content) => patchCard(content, id, { visibility })),
      ask: (id) => {
        const card = cardOf(id)
        if (card === undefined) return
        const question = {
          text: card.text,
          element: elementOf(activity.id)?.id ?? '',
          raisedBy: card.organisation,
          visibility: card.visibility,
        }
        if (!edit('questionAdded', (workshop) => addQuestion(workshop, newId(), question))) return
        announce(words.board.noted)
      },
      remove: (id) => {
        const card = cardOf(id)
        if (card === undefined) return
        const focusNeighbour = neighbourFocus(anchor.card(id), anchor.newCard(activity.id))
        if (!editCards('cardRemoved', (content) => removeCard(content, id))) return
        focusNeighbour()
        announce(words.board.removed(cardName(card, words)))
      },
    }
  }, [activity, announce, edit, editCards, newId, open, session, words])
}
