import { cardsIn, inbox, removeCard } from '#core/activity/cards.ts'
import { contentOf, editContent } from '#core/content.ts'
import { addQuestion } from './edit-questions.ts'
import type { Id } from '#core/id.ts'
import { type ActivityOfKind, elementOf } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'

/** How many cards still wait to be placed. */
export function waitingCards(workshop: Pick<Workshop, 'content'>, activity: ActivityOfKind<'cards'>): number {
  return cardsIn(contentOf<'cards'>(workshop, activity), inbox).length
}

/**
 * Cards that the time did not suffice for become open questions, with who brought them; what is room only stays so. A card
 * bears its id on as a question.
 */
export function waitingCardsToQuestions(workshop: Workshop, activity: ActivityOfKind<'cards'>): Workshop {
  const element = elementOf(activity.id)?.id ?? ''
  return cardsIn(contentOf<'cards'>(workshop, activity), inbox).reduce((now, [id, card]) => {
    const { text, organisation: raisedBy, visibility } = card
    const asked = isBlank(text) ? now : addQuestion(now, freeId(now, id), { text, element, raisedBy, visibility })
    return editContent<Workshop, 'cards'>(asked, activity, (content) => removeCard(content, id))
  }, workshop)
}

/** The same id, or one made of it that no question bears; an id has 40 signs at most. */
function freeId({ questions }: Workshop, id: Id): Id {
  let free = id
  for (let turn = 2; free in questions; turn += 1) free = `${id.slice(0, 30)}-${turn}`
  return free
}
