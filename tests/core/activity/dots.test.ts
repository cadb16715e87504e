import { describe, expect, test } from 'vitest'
import { addCard, type CardsContent, emptyCards, newCard } from '#core/activity/cards.ts'
import {
  allPlaced,
  clearDots,
  coverDots,
  dotRanking,
  dotsOnItem,
  dotsPlaced,
  setDots,
  showDots,
  toggleDot,
  withSeenDots,
} from '#core/activity/dots.ts'
import { bundle } from '#core/activity/clusters.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { released } from '#core/room/released.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'

const scope = activityById('scope')
const board = ['a', 'b', 'c', 'd'].reduce(
  (content, id) => addCard(content, id, { ...newCard(scope, id), column: 'belongs' }),
  emptyCards,
)
const room = ['city', 'schools']

const toggled = (content: CardsContent, organisation: string, ...cards: readonly string[]) =>
  cards.reduce((before, card) => toggleDot(before, card, organisation, 2, room), content)

describe('dots', () => {
  test('one press places a dot, the next takes it back', () => {
    const placed = toggled(board, 'city', 'a')
    expect(dotsOnItem(placed, 'a', 'city')).toBe(1)
    expect(dotsOnItem(toggled(placed, 'city', 'a'), 'a')).toBe(0)
  })

  test('nobody places more than the budget', () => {
    expect(dotsPlaced(toggled(board, 'city', 'a', 'b', 'c', 'd'), 'city')).toBe(2)
  })

  test('a cluster bears its dots as one', () => {
    const bundled = bundle(board, ['b'], 'a', 'k')
    const placed = toggled(toggled(bundled, 'city', 'k'), 'schools', 'k')
    expect([dotsOnItem(placed, 'k'), dotsOnItem(placed, 'k', 'city')]).toEqual([2, 1])
    expect(dotsOnItem(toggled(placed, 'city', 'k'), 'k')).toBe(1)
  })

  test('of two dots on one card a press takes back one', () => {
    expect(dotsOnItem(toggled(setDots(board, 'a', 'city', 2, 2), 'city', 'a'), 'a')).toBe(1)
  })

  test('covered dots show once everyone has placed all, not before', () => {
    const almost = toggled(toggled(coverDots(board), 'city', 'a', 'b'), 'schools', 'a')
    expect(almost.blind).toBe(true)
    expect(allPlaced(almost, 2, room)).toBe(false)
    expect(dotRanking(scope, almost)).toEqual([])
    const all = toggled(almost, 'schools', 'c')
    expect(all.blind).toBe(false)
    expect(allPlaced(all, 2, room)).toBe(true)
  })

  test('while covered, no dot leaves the facilitator’s window; the facilitator can show them early', () => {
    const covered = toggled(coverDots(board), 'city', 'a')
    const workshop = editContent<Workshop, 'cards'>(roomOf(...room), scope, () => covered)
    expect(dotsOnItem(released(workshop).content.scope, 'a')).toBe(0)
    expect(withSeenDots(covered).cards).not.toEqual(covered.cards)
    expect(withSeenDots(covered).cards).toBe(withSeenDots({ ...covered }).cards)
    expect(dotRanking(scope, showDots(covered))).toEqual([{ rank: 1, dots: 1, items: ['a'] }])
  })

  test('the result is sorted, ties share a place and the next one counts on', () => {
    const placed = [
      ['city', 'c', 'b'],
      ['schools', 'c', 'a'],
    ].reduce((content, [organisation = '', ...cards]) => toggled(content, organisation, ...cards), board)
    expect(dotRanking(scope, placed)).toEqual([
      { rank: 1, dots: 2, items: ['c'] },
      { rank: 2, dots: 1, items: ['a', 'b'] },
    ])
    const third = toggleDot(placed, 'd', 'third', 2, room)
    expect(dotRanking(scope, third).map(({ rank, items }) => [rank, items])).toEqual([
      [1, ['c']],
      [2, ['a', 'b', 'd']],
    ])
  })

  test('clearing takes every dot off', () => {
    expect(dotRanking(scope, clearDots(toggled(board, 'city', 'a', 'b')))).toEqual([])
  })
})
