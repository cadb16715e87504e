import { expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { startRound, writeHidden } from '#core/activity/round.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { beginReview } from '#core/review/edit-reviews.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'

const signing = { by: 'Ana Größwang', place: 'Haselbach', date: '2027-10-14', edition: 1 }

test('on a board that all share, nobody else’s card loses its sign or its dots with it', () => {
  const scope = activityById('scope')
  const shared = editContent<Workshop, 'cards'>(roomOf('city', 'schools'), scope, (content) => {
    const card = { ...newCard(scope, 'Eine Karte', 'schools'), dots: { city: 2, schools: 1 } }
    const begun = startRound(addCard(content, 'c', card), 'organisation')
    return ['city', 'schools'].reduce(
      (now, organisation) => writeHidden(now, organisation, { text: 'Leise.', organisation, column: 'inbox' }),
      begun,
    )
  })
  const { cards, round } = removeOrganisation(shared, 'city').content.scope
  expect(cards['c']).toMatchObject({ organisation: 'schools', dots: { schools: 1 } })
  expect(cards['c']?.dots).not.toHaveProperty('city')
  expect(round.entries['city']).toMatchObject({ text: 'Leise.', organisation: '' })
  expect(round.entries['schools']).toMatchObject({ text: 'Leise.', organisation: 'schools' })
})

test('how it was to sign goes; what others asked, answer for or sent back keeps its name', () => {
  const sent = beginReview(roomOf('city', 'schools'), 'r').reviews['r'] ?? expect.unreachable('No review was begun')
  const asked = addQuestion(roomOf('city', 'schools'), 'q1', {
    text: 'Wer zahlt?',
    owner: 'city',
    raisedBy: 'schools',
  })
  const workshop = {
    ...addQuestion(asked, 'q2', { text: 'Bis wann?', owner: 'schools', raisedBy: 'city' }),
    signings: { city: signing, schools: signing },
    reviews: { r1: { ...sent, organisation: 'city' }, r2: { ...sent, organisation: 'schools' } },
  }
  const after = removeOrganisation(workshop, 'city')
  expect(after.signings).toEqual({ schools: signing })
  expect([after.reviews['r1']?.organisation, after.reviews['r2']?.organisation]).toEqual(['', 'schools'])
  expect(after.questions['q1']).toMatchObject({ owner: '', raisedBy: 'schools' })
  expect(after.questions['q2']).toMatchObject({ owner: 'schools', raisedBy: '' })
})
