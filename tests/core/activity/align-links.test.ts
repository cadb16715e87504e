import { expect, test } from 'vitest'
import { addCard, type CardsContent, emptyCards, moveCard, newCard } from '#core/activity/cards.ts'
import { alignLinks, linkCards } from '#core/activity/links.ts'
import { activityById } from '#core/method/index.ts'

const chain = activityById('chain')

function board(): CardsContent {
  const cards = ['inputs', 'activities', 'outputs'].reduce<CardsContent>(
    (content, column) => addCard(content, column, { ...newCard(chain, column), column }),
    emptyCards,
  )
  return linkCards(chain, linkCards(chain, cards, 'one', 'inputs', 'activities'), 'two', 'activities', 'outputs')
}

test('a card moved past its neighbour turns their link round, so that the chain still leads to the impact', () => {
  const moved = alignLinks(chain, moveCard(board(), 'inputs', { column: 'impact', before: null }))
  expect(moved.links['one']).toEqual({ from: 'activities', to: 'inputs', assumption: '' })
  expect(moved.links['two']).toEqual({ from: 'activities', to: 'outputs', assumption: '' })
})

test('cards in one column are not linked', () => {
  const moved = alignLinks(chain, moveCard(board(), 'inputs', { column: 'activities', before: null }))
  expect(Object.keys(moved.links)).toEqual(['two'])
})

test('where every link leads on, nothing changes', () => {
  const before = board()
  expect(alignLinks(chain, before)).toBe(before)
})
