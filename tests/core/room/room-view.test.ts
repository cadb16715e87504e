import { describe, expect, test } from 'vitest'
import { addCard, type CardsContent, newCard, patchCard } from '#core/activity/cards.ts'
import { coverDots } from '#core/activity/dots.ts'
import { startRound, writeHidden } from '#core/activity/round.ts'
import { editContent } from '#core/content.ts'
import { beginDecision, patchDecision } from '#core/decision/edit-decisions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { addQuestion, patchQuestion } from '#core/questions/edit-questions.ts'
import { activities, activityById, elements } from '#core/method/index.ts'
import { beginReview, writeRemark } from '#core/review/edit-reviews.ts'
import { isRoomOnly } from '#core/room/released.ts'
import {
  boxOf,
  coveredEntries,
  onTheWall,
  placeFrom,
  placeKey,
  type RoomPlace,
  roomView,
} from '#core/room/room-view.ts'
import { wordedSentences } from '#core/recap.ts'
import type { Workshop } from '#core/workshop.ts'
import { fixture, roomOf } from '../room.ts'

const sample = fixture('workshops/sample.de')
const places: readonly RoomPlace[] = [
  { screen: 'welcome' },
  { screen: 'recap' },
  { screen: 'rules' },
  { screen: 'commitment' },
  { screen: 'break', box: 'break-12' },
  ...elements.flatMap(({ id, activities: steps }): readonly RoomPlace[] => [
    ...steps.map((step) => ({ screen: 'activity', element: id, activity: step.id }) as const),
    { screen: 'stances', element: id },
  ]),
]

/** Every entry that is room only, wherever it lies in a value. */
function roomOnlyIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce<number>((sum, part: unknown) => sum + roomOnlyIn(part), 0)
  return inner + (isRoomOnly(value) ? 1 : 0)
}

const interests = activityById('interests')
const onInterests = { screen: 'activity', element: 'expectations', activity: 'interests' } as const
const withCard = (workshop: Workshop, text: string) =>
  editContent<Workshop, 'cards'>(workshop, interests, (content) => addCard(content, 'c', newCard(interests, text)))

describe('what a projector window is told', () => {
  const meanwhile = { screen: 'dots', element: 'mission', activity: 'scope' } as const
  const all = [...places, meanwhile].map((place) => [placeKey(place), place] as const)
  test.each(all)('%s: nothing that is room only', (_, place) => {
    expect(roomOnlyIn(sample)).toBeGreaterThan(3)
    expect(roomOnlyIn(roomView(sample, place))).toBe(0)
  })

  test('an element is told without the contents of the others', () => {
    const view = roomView(sample, { screen: 'activity', element: 'mission', activity: 'scope' })
    expect(view.content.scope).toBe(sample.content.scope)
    expect(view.content.tasks).toEqual({ rows: {}, cells: {} })
    expect(view.content.chain.cards).toEqual({})
    expect(view.stances.mission).toBe(sample.stances.mission)
    expect(view.stances.impact).toEqual({})
    expect(view.questions).toEqual({})
    expect([view.delegates, view.signatories]).toEqual([{}, {}])
  })

  test('what everyone is about to sign is told with how all stand to it', () => {
    const stands = (workshop: Workshop) =>
      wordedSentences(workshop).map(({ sentence, said, stale, silent }) => ({ sentence, said, stale, silent }))
    expect(stands(sample)).toHaveLength(6)
    expect(stands(roomView(sample, { screen: 'commitment' }))).toEqual(stands(sample))
  })

  test('of what is put to the room the question alone is told, and nothing of one that stays in the room', () => {
    const begun = beginDecision(sample, 'd', { text: 'Montags?', rule: 'majority', element: 'roles' })
    const place = { screen: 'decision', decision: 'd', element: 'roles' } as const
    const view = roomView(begun, place)
    expect(view.decisions).toEqual({ d: begun.decisions['d'] })
    expect([view.content.scope.cards, view.stances.roles, view.questions]).toEqual([{}, {}, {}])
    expect(roomView(patchDecision(begun, 'd', { visibility: 'room' }), place).decisions).toEqual({})
    expect(boxOf(begun, place)).toBe(boxOf(begun, { screen: 'stances', element: 'roles' }))
    expect(boxOf(begun, { ...place, element: null })).toBeNull()
  })

  test('the rules for today are told without whose voice is missing', () => {
    const { content, facts } = roomView(sample, { screen: 'rules' })
    expect([content.groundRules, facts.ruleToday]).toEqual([sample.content.groundRules, 'consent'])
    expect(content.missingVoices.rows).toEqual({})
  })

  test('people and signatures are told nowhere', () => {
    for (const place of places) {
      const { delegates, signatories, signings } = roomView(sample, place)
      expect([delegates, signatories, signings]).toEqual([{}, {}, {}])
    }
  })
})

describe('the workshop on the wall', () => {
  test('holds what may be seen, as the same values, so that nothing renders for nothing', () => {
    const wall = onTheWall(sample)
    expect(roomOnlyIn(wall)).toBe(0)
    expect(onTheWall(sample)).toBe(wall)
    const renamed = onTheWall(setFacts(sample, { title: 'Anders' }))
    for (const { id } of activities) expect(renamed.content[id]).toBe(wall.content[id])
    expect(renamed.questions).toBe(wall.questions)
  })

  test('is the workshop itself where nothing is room only', () => {
    const open = roomOf('city')
    expect(onTheWall(open)).toBe(open)
  })

  test('covers a card until it is released, and counts it', () => {
    const covered = withCard(roomOf('city'), 'Wir brauchen Ruhe')
    expect(Object.keys(onTheWall(covered).content.interests.cards)).toEqual([])
    expect(coveredEntries(covered, onInterests)).toBe(1)
    const released = editContent<Workshop, 'cards'>(covered, interests, (content) =>
      patchCard(content, 'c', { visibility: 'document' }),
    )
    expect(Object.keys(onTheWall(released).content.interests.cards)).toEqual(['c'])
    expect(coveredEntries(released, onInterests)).toBe(0)
  })

  test('covers what is written in a silent round, and dots while they are placed, which the room reads afterwards', () => {
    const scope = activityById('scope')
    const board = (change: (content: CardsContent) => CardsContent) =>
      editContent<Workshop, 'cards'>(roomOf('city'), scope, (content) =>
        change(addCard(content, 'c', { ...newCard(scope, 'Busse'), dots: { city: 2 } })),
      )
    const written = board((content) =>
      writeHidden(startRound(content, 'organisation'), 'h', { text: 'Leise.', organisation: 'city', column: 'inbox' }),
    )
    expect(onTheWall(written).content.scope.round.entries['h']).toMatchObject({ text: '', organisation: 'city' })
    expect(onTheWall(board(coverDots)).content.scope.cards['c']?.dots).toEqual({})
    const place = { screen: 'activity', element: 'mission', activity: 'scope' } as const
    expect(JSON.stringify(roomView(written, place))).not.toContain('Leise.')
    expect(roomView(board(coverDots), place).content.scope.cards['c']?.dots).toEqual({})
    expect(onTheWall(board((content) => content)).content.scope.cards['c']?.dots).toEqual({ city: 2 })
  })

  test('holds nothing that readers sent back', () => {
    const sent = writeRemark(beginReview(roomOf('city'), 'r'), 'r', { id: 'p', title: 'Ziele' }, 'Zu vage.')
    expect(onTheWall(sent).reviews).toEqual({})
  })

  test('covers questions that stay in the room, and counts those that are open', () => {
    const asked = addQuestion(roomOf('city'), 'q', { text: 'Wer zahlt?', visibility: 'room' })
    expect(onTheWall(asked).questions).toEqual({})
    expect(coveredEntries(asked, { screen: 'recap' })).toBe(1)
    expect(coveredEntries(asked, { screen: 'welcome' })).toBe(0)
    expect(coveredEntries(patchQuestion(asked, 'q', { answered: true }), { screen: 'recap' })).toBe(0)
    expect(coveredEntries(patchQuestion(asked, 'q', { visibility: 'document' }), { screen: 'recap' })).toBe(0)
  })

  test('covers decisions that stay in the room, and holds the others as the same values', () => {
    const proposal = { text: 'Wir sprechen zuerst mit dem Personalrat.', rule: 'consent' } as const
    const shown = beginDecision(roomOf('city'), 'd', proposal, null)
    expect(onTheWall(shown).decisions).toBe(shown.decisions)
    expect(onTheWall(patchDecision(shown, 'd', { visibility: 'room' })).decisions).toEqual({})
  })
})

test('every place has a key that leads back to it, and nothing else does', () => {
  for (const place of places) expect(placeFrom(placeKey(place))).toEqual(place)
  for (const key of ['', 'stances-', 'dots-scope', 'nowhere', 'groundRules', 'constructor'])
    expect(placeFrom(key)).toBeNull()
})
