import { expect, test } from 'vitest'
import { addCard, newCard, patchCard } from '#core/activity/cards.ts'
import { waitingCards, waitingCardsToQuestions } from '#core/questions/cards-to-questions.ts'
import { editContent } from '#core/content.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { activityById } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'

const scope = activityById('scope')
const cards = (workshop: Workshop, change: Parameters<typeof editContent<Workshop, 'cards'>>[2]) =>
  editContent<Workshop, 'cards'>(workshop, scope, change)
const full = cards(roomOf('city'), (content) => {
  const three = ['eins', 'zwei', 'drei'].reduce(
    (now, text) => addCard(now, text, newCard(scope, text, 'city')),
    content,
  )
  return patchCard(patchCard(three, 'zwei', { visibility: 'room' }), 'drei', { column: 'belongs' })
})

test('cards that were not placed in time become open questions, with who brought them, and stay covered if they were', () => {
  expect(waitingCards(full, scope)).toBe(2)
  const asked = waitingCardsToQuestions(full, scope)
  expect(
    inOrder(asked.questions).map(([, { text, raisedBy, element, visibility }]) => [
      text,
      raisedBy,
      element,
      visibility,
    ]),
  ).toEqual([
    ['eins', 'city', 'mission', 'document'],
    ['zwei', 'city', 'mission', 'room'],
  ])
  expect(Object.keys(asked.content.scope.cards)).toEqual(['drei'])
})

test('an empty card asks nothing, and done twice it is done once', () => {
  const blank = cards(full, (content) => addCard(content, 'leer', newCard(scope, ' ')))
  const asked = waitingCardsToQuestions(blank, scope)
  expect(Object.keys(asked.questions)).toHaveLength(2)
  expect(waitingCardsToQuestions(asked, scope)).toBe(asked)
})

test('a card that bears the id of a question is asked under another, also where a file has taken the ones next to it', () => {
  const long = `${'x'.repeat(38)}-q`
  const waiting = cards(roomOf('city'), (content) => addCard(content, long, newCard(scope, 'neu')))
  const taken = [long, `${'x'.repeat(30)}-2`].reduce((now, id) => addQuestion(now, id, { text: 'alt' }), waiting)
  const { questions } = waitingCardsToQuestions(taken, scope)
  expect(inOrder(questions).map(([, { text }]) => text)).toEqual(['alt', 'alt', 'neu'])
  expect(Object.keys(questions).every((id) => id.length <= 40)).toBe(true)
})
