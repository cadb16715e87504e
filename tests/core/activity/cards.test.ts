import { describe, expect, test } from 'vitest'
import {
  addCard,
  cardsIn,
  type CardsContent,
  emptyCards,
  moveCard,
  newCard,
  patchCard,
  removeCard,
} from '#core/activity/cards.ts'
import { dotsOn, dotsPlaced, setDots } from '#core/activity/dots.ts'
import { linkCards } from '#core/activity/links.ts'
import { activityById } from '#core/method/index.ts'

const scope = activityById('scope')
const chain = activityById('chain')

const ids = (content: CardsContent, column: string, group = '') => cardsIn(content, column, group).map(([id]) => id)

function boardWith(column: string, ...cards: readonly string[]): CardsContent {
  return cards.reduce((content, id) => addCard(content, id, { ...newCard(scope, id), column }), emptyCards)
}

describe('cards', () => {
  test('a new card waits in the inbox; where there is none, in the first column', () => {
    expect(newCard(scope, 'x').column).toBe('inbox')
    expect(newCard(chain, 'x').column).toBe('inputs')
  })

  test('a new card stays in the room in element 3 and is for the document elsewhere', () => {
    expect(newCard(activityById('concerns'), 'x').visibility).toBe('room')
    expect(newCard(scope, 'x').visibility).toBe('document')
  })

  test('a card can be put before any other card of its column, and at the end', () => {
    const board = boardWith('belongs', 'a', 'b', 'c')
    expect(ids(moveCard(board, 'c', { column: 'belongs', before: 'a' }), 'belongs')).toEqual(['c', 'a', 'b'])
    expect(ids(moveCard(board, 'a', { column: 'belongs', before: 'c' }), 'belongs')).toEqual(['b', 'a', 'c'])
    expect(ids(moveCard(board, 'a', { column: 'belongs', before: null }), 'belongs')).toEqual(['b', 'c', 'a'])
  })

  test('a card moves to the place meant in another column, and leaves its own', () => {
    const board = addCard(boardWith('belongs', 'a', 'b'), 'x', { ...newCard(scope, 'x'), column: 'later' })
    const moved = moveCard(board, 'x', { column: 'belongs', before: 'b' })
    expect(ids(moved, 'belongs')).toEqual(['a', 'x', 'b'])
    expect(ids(moved, 'later')).toEqual([])
  })

  test('a move touches the one card; a card that is not there, or before itself, moves nothing', () => {
    const board = boardWith('belongs', 'a', 'b', 'c')
    const moved = moveCard(board, 'a', { column: 'later', before: null })
    expect(moved.cards['b']).toBe(board.cards['b'])
    expect(moveCard(board, 'nobody', { column: 'later', before: null })).toBe(board)
    expect(moveCard(board, 'a', { column: 'belongs', before: 'a' })).toBe(board)
  })

  test('each target group has its own board', () => {
    const board = patchCard(boardWith('belongs', 'a', 'b'), 'b', { group: 'g1' })
    expect(ids(board, 'belongs')).toEqual(['a'])
    expect(ids(board, 'belongs', 'g1')).toEqual(['b'])
  })

  test('an organisation can place no more dots than it has, wherever they lie', () => {
    let board = boardWith('belongs', 'a', 'b')
    board = setDots(board, 'a', 'city', 2, 3)
    board = setDots(board, 'b', 'city', 1, 3)
    board = setDots(board, 'b', 'city', 2, 3)
    expect([board.cards['a']?.dots['city'], board.cards['b']?.dots['city']]).toEqual([2, 1])
    expect(dotsPlaced(board, 'city')).toBe(3)
    board = setDots(setDots(board, 'b', 'city', 0, 3), 'a', 'city', 3, 3)
    expect(board.cards['a']?.dots['city']).toBe(3)
  })

  test('dots taken back can be placed elsewhere; none at all leaves no trace', () => {
    let board = setDots(boardWith('belongs', 'a', 'b'), 'a', 'city', 3, 3)
    board = setDots(board, 'a', 'city', 0, 3)
    expect(board.cards['a']?.dots).toEqual({})
    expect(dotsPlaced(setDots(board, 'b', 'city', 3, 3), 'city')).toBe(3)
    expect(setDots(board, 'a', 'city', -1, 3).cards['a']?.dots).toEqual({})
  })

  test('the dots of organisations are counted apart and together', () => {
    const board = setDots(setDots(boardWith('belongs', 'a'), 'a', 'city', 2, 3), 'a', 'schools', 1, 3)
    expect(dotsPlaced(board, 'city')).toBe(2)
    expect(board.cards['a'] && dotsOn(board.cards['a'])).toBe(3)
  })

  test('a card takes its links with it, and no other', () => {
    let board = emptyCards
    for (const [id, column] of [
      ['in', 'inputs'],
      ['do', 'activities'],
      ['out', 'outputs'],
    ] as const) {
      board = addCard(board, id, { ...newCard(chain, id), column })
    }
    board = linkCards(chain, linkCards(chain, board, 'l1', 'in', 'do'), 'l2', 'do', 'out')
    expect(Object.keys(removeCard(board, 'in').links)).toEqual(['l2'])
    expect(Object.keys(removeCard(board, 'do').links)).toEqual([])
  })
})
