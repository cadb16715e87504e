import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCard, emptyCards, newCard } from '#core/activity/cards.ts'
import {
  discardRound,
  hiddenCards,
  hiddenCounts,
  removeHidden,
  revealRound,
  startRound,
  writeHidden,
} from '#core/activity/round.ts'
import { editContent } from '#core/content.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { activityById } from '#core/method/index.ts'
import { released } from '#core/room/released.ts'
import { onTheWall, roomView } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'

const scope = activityById('scope')
const concerns = activityById('concerns')

const entry = (text: string, organisation: string, column = 'inbox') => ({ text, organisation, column })

function inRound(attribution: 'organisation' | 'anonymous', ...entries: readonly (readonly [string, string])[]) {
  return entries.reduce(
    (content, [text, organisation], index) => writeHidden(content, `e${index}`, entry(text, organisation)),
    startRound(emptyCards, attribution),
  )
}

function workshopIn(round: ReturnType<typeof inRound>): Workshop {
  return editContent<Workshop, 'cards'>(roomOf('city', 'schools'), scope, () => round)
}

describe('a silent round', () => {
  test('keeps what is written apart from the cards until it is revealed', () => {
    const round = inRound('organisation', ['Lesezeit', 'city'], ['Räume', 'schools'])
    expect(Object.keys(round.cards)).toEqual([])
    expect(Object.values(hiddenCards(round)).map(({ text }) => text)).toEqual(['Lesezeit', 'Räume'])
  })

  test('tells how many entries each organisation has written, and nothing else', () => {
    const round = inRound('organisation', ['a', 'city'], ['b', 'schools'], ['c', 'city'])
    expect([...hiddenCounts(round)]).toEqual([
      ['city', 2],
      ['schools', 1],
    ])
  })

  test('one reveal turns all of it into cards, behind those that lie there, with their organisations', () => {
    const before = addCard(emptyCards, 'old', newCard(scope, 'schon da'))
    const round = writeHidden(startRound(before, 'organisation'), 'e', entry('Lesezeit', 'city'))
    const { cards, round: after } = revealRound(scope, round)
    expect(Object.values(cards).map(({ text, organisation }) => [text, organisation])).toEqual([
      ['schon da', ''],
      ['Lesezeit', 'city'],
    ])
    expect(after).toEqual({ state: 'revealed', attribution: 'organisation', entries: {} })
  })

  test('on a board that starts in the room, revealed cards stay in the room', () => {
    const round = writeHidden(startRound(emptyCards, 'organisation'), 'e', entry('Angst', 'city', 'concern'))
    expect(revealRound(concerns, round).cards['e']).toMatchObject({ visibility: 'room', column: 'concern' })
  })

  test('without names, who wrote what is nowhere in the file: not as a name and not as an order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['alpha', 'beta', 'gamma', 'delta'], { minLength: 4 }), (order) => {
        const round = inRound('anonymous', ...order.map((text) => [text, 'city'] as const))
        const told = Object.values(round.round.entries).map(({ text, organisation }) => [text, organisation])
        expect(told).toEqual([
          ['alpha', ''],
          ['beta', ''],
          ['delta', ''],
          ['gamma', ''],
        ])
        const cards = Object.values(revealRound(scope, round).cards)
        expect(cards.map(({ organisation }) => organisation)).toEqual(['', '', '', ''])
        expect(cards.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ text }) => text)).toEqual(
          told.map(([text]) => text),
        )
      }),
    )
  })

  test('without names, what says the same stands in the order of its ids, and the same words may be written twice', () => {
    const started = startRound(emptyCards, 'anonymous')
    const round = ['e2', 'e1'].reduce((content, id) => writeHidden(content, id, entry('Zeit', 'city')), started)
    expect(Object.keys(hiddenCards(round))).toEqual(['e1', 'e2'])
  })

  test('an entry can be taken back; a discarded round leaves nothing', () => {
    const round = inRound('organisation', ['a', 'city'], ['b', 'city'])
    expect(Object.keys(hiddenCards(removeHidden(round, 'e0')))).toEqual(['e1'])
    expect(discardRound(round)).toEqual(emptyCards)
  })

  test('entries outside of a round, a second start and a second reveal change nothing', () => {
    expect(writeHidden(emptyCards, 'e', entry('x', 'city'))).toBe(emptyCards)
    const round = inRound('organisation', ['a', 'city'])
    expect(startRound(round, 'anonymous')).toBe(round)
    const revealed = revealRound(scope, round)
    expect(revealRound(scope, revealed)).toBe(revealed)
  })

  test('survives being saved and opened', () => {
    const workshop = workshopIn(inRound('organisation', ['Lesezeit', 'city']))
    const read = readFile(writeFile({ id: workshop.id, revision: 1, baseRevision: 0, workshop }))
    expect(read.ok && hiddenCards(read.value.workshop.content.scope)).toEqual({ e0: entry('Lesezeit', 'city') })
  })
})

describe('what leaves the room during a silent round', () => {
  const workshop = workshopIn(inRound('organisation', ['Spatzengeheimnis', 'city'], ['Spatzenplan', 'schools']))

  test.each([
    ['an export', released],
    ['the wall of the facilitator', onTheWall],
    [
      'a projector window',
      (value: Workshop) => roomView(value, { screen: 'activity', element: 'mission', activity: 'scope' }),
    ],
  ] as const)('%s holds no word of it, yet how many there are', (_name, shown) => {
    const seen = shown(workshop)
    expect(JSON.stringify(seen)).not.toContain('Spatzen')
    expect([...hiddenCounts(seen.content.scope).values()]).toEqual([1, 1])
  })
})
