import { describe, expect, test } from 'vitest'
import { addCard, type CardsContent, emptyCards, newCard } from '#core/activity/cards.ts'
import {
  isUnfounded,
  leadsNowhere,
  linkBetween,
  linkCards,
  pathThrough,
  setAssumption,
  unlinkCards,
} from '#core/activity/links.ts'
import { activityById } from '#core/method/index.ts'

const chain = activityById('chain')

/** Two ways to one impact: money → course → skill → work, and people → course. */
function board(): CardsContent {
  const cards = {
    money: 'inputs',
    people: 'inputs',
    course: 'activities',
    skill: 'outcomes',
    work: 'impact',
    other: 'outcomes',
  }
  return Object.entries(cards).reduce(
    (content, [id, column]) => addCard(content, id, { ...newCard(chain, id), column }),
    emptyCards,
  )
}

function linked(...pairs: readonly (readonly [string, string])[]): CardsContent {
  return pairs.reduce((content, [from, to]) => linkCards(chain, content, `${from}-${to}`, from, to), board())
}

describe('the impact chain', () => {
  test('a link points towards the impact, from whichever end it was drawn', () => {
    const forwards = linkCards(chain, board(), 'l', 'money', 'course')
    const backwards = linkCards(chain, board(), 'l', 'course', 'money')
    expect(forwards.links['l']).toEqual({ from: 'money', to: 'course', assumption: '' })
    expect(backwards).toEqual(forwards)
  })

  test('two cards are linked once, cards of one column never, nor a card that is not there', () => {
    const once = linked(['money', 'course'])
    expect(linkCards(chain, once, 'again', 'course', 'money')).toBe(once)
    expect(linkCards(chain, once, 'l', 'money', 'people')).toBe(once)
    expect(linkCards(chain, once, 'l', 'money', 'nobody')).toBe(once)
  })

  test('cards of different target groups are not linked', () => {
    const groups = addCard(board(), 'elsewhere', { ...newCard(chain, 'x'), column: 'impact', group: 'g2' })
    expect(linkCards(chain, groups, 'l', 'money', 'elsewhere')).toBe(groups)
  })

  test('a link keeps its assumption and can be taken away', () => {
    const content = setAssumption(linked(['money', 'course']), 'money-course', 'Wir finden Leute.')
    expect(content.links['money-course']?.assumption).toBe('Wir finden Leute.')
    expect(linkBetween(content, 'course', 'money')).toBe('money-course')
    expect(linkBetween(unlinkCards(content, 'money-course'), 'course', 'money')).toBeNull()
  })

  test('every card on the way to and from a card lights up, its neighbours at the source do not', () => {
    const content = linked(
      ['money', 'course'],
      ['people', 'course'],
      ['course', 'skill'],
      ['skill', 'work'],
      ['people', 'other'],
    )
    expect([...pathThrough(content, 'money').cards].toSorted()).toEqual(['course', 'money', 'skill', 'work'])
    expect([...pathThrough(content, 'skill').cards].toSorted()).toEqual(['course', 'money', 'people', 'skill', 'work'])
    expect([...pathThrough(content, 'money').links].toSorted()).toEqual(['course-skill', 'money-course', 'skill-work'])
  })

  test('a circle, as a foreign file may hold one, ends the walk', () => {
    const content = {
      ...linked(['money', 'course']),
      links: { a: { from: 'money', to: 'course', assumption: '' }, b: { from: 'course', to: 'money', assumption: '' } },
    }
    expect([...pathThrough(content, 'money').cards].toSorted()).toEqual(['course', 'money'])
  })

  test('an outcome that is connected needs a reason on one of its connections', () => {
    const content = linked(['course', 'skill'], ['skill', 'work'])
    const [first = '', second = ''] = Object.keys(content.links)
    const unfounded = (within: CardsContent) =>
      Object.entries(within.cards)
        .filter(([id, card]) => isUnfounded(chain, within, id, card))
        .map(([id]) => id)
    expect(unfounded(content)).toEqual(['skill'])
    expect(unfounded(setAssumption(content, first, ' '))).toEqual(['skill'])
    for (const link of [first, second]) expect(unfounded(setAssumption(content, link, 'weil wir fragen'))).toEqual([])
    expect(unfounded(linked(['money', 'course']))).toEqual([])
  })

  test('a card leads nowhere until it is linked onwards; the last column may end there', () => {
    const content = linked(['money', 'course'])
    const nowhere = (id: string) => {
      const card = content.cards[id]
      return card !== undefined && leadsNowhere(chain, content, id, card)
    }
    expect([nowhere('money'), nowhere('course'), nowhere('work')]).toEqual([false, true, false])
  })
})
