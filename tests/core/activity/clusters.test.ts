import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCard, type CardsContent, emptyCards, newCard, patchCard, removeCard } from '#core/activity/cards.ts'
import {
  bundle,
  cardsOf,
  dissolveCluster,
  itemsIn,
  leaveCluster,
  moveItem,
  renameCluster,
  splitCluster,
} from '#core/activity/clusters.ts'
import { activityById } from '#core/method/index.ts'

const scope = activityById('scope')

function board(column: string, ...ids: readonly string[]): CardsContent {
  return onBoard(emptyCards, column, ...ids)
}

function onBoard(content: CardsContent, column: string, ...ids: readonly string[]): CardsContent {
  return ids.reduce((before, id) => addCard(before, id, { ...newCard(scope, id), column }), content)
}

/** 'a', or 'k(b c)' for a cluster k that holds b and c. */
const shown = (content: CardsContent, column = 'belongs') =>
  itemsIn(content, column).map((item) =>
    item.kind === 'card' ? item.id : `${item.id}(${item.cards.map(([id]) => id).join(' ')})`,
  )

describe('clusters', () => {
  test('cards laid onto another gather where it lies', () => {
    expect(shown(bundle(board('belongs', 'a', 'b', 'c', 'd'), ['d', 'a'], 'b', 'k'))).toEqual(['k(b d a)', 'c'])
  })

  test('cards come along from other columns', () => {
    const content = onBoard(board('belongs', 'a', 'b'), 'later', 'x', 'y')
    const bundled = bundle(content, ['x'], 'a', 'k')
    expect(shown(bundled)).toEqual(['k(a x)', 'b'])
    expect(shown(bundled, 'later')).toEqual(['y'])
  })

  test('a card laid onto a cluster, or onto a card in it, joins it', () => {
    const one = bundle(board('belongs', 'a', 'b', 'c', 'd'), ['b'], 'a', 'k')
    expect(shown(bundle(one, ['c'], 'k', 'new'))).toEqual(['k(a b c)', 'd'])
    expect(shown(bundle(one, ['d'], 'b', 'new'))).toEqual(['k(a b d)', 'c'])
  })

  test('what lies there already, or belongs to another target group, joins nothing', () => {
    const content = bundle(board('belongs', 'a', 'b', 'c'), ['b'], 'a', 'k')
    expect(bundle(content, ['b', 'k'], 'a', 'new')).toBe(content)
    expect(bundle(content, ['c'], 'c', 'new')).toBe(content)
    expect(bundle(patchCard(content, 'c', { group: 'g' }), ['c'], 'k', 'new').cards['c']?.cluster).toBe('')
  })

  test('two clusters become one, and a heading is not lost', () => {
    const two = bundle(bundle(board('belongs', 'a', 'b', 'c', 'd'), ['b'], 'a', 'k'), ['d'], 'c', 'l')
    const merged = bundle(renameCluster(two, 'l', 'Räume'), ['l'], 'k', 'new')
    expect(shown(merged)).toEqual(['k(a b c d)'])
    expect(merged.clusters).toEqual({ k: { title: 'Räume' } })
    const both = bundle(renameCluster(renameCluster(two, 'k', 'Zeit'), 'l', 'Räume'), ['l'], 'k', 'new')
    expect(both.clusters).toEqual({ k: { title: 'Zeit' } })
  })

  test('a cluster moves as one, within its column and to another', () => {
    const content = onBoard(bundle(board('belongs', 'a', 'b', 'c', 'd'), ['b'], 'a', 'k'), 'later', 'x', 'y')
    expect(shown(moveItem(content, 'k', { column: 'belongs', before: null }))).toEqual(['c', 'd', 'k(a b)'])
    const moved = moveItem(content, 'k', { column: 'later', before: 'y' })
    expect(shown(moved)).toEqual(['c', 'd'])
    expect(shown(moved, 'later')).toEqual(['x', 'k(a b)', 'y'])
  })

  test('a card put before a cluster lies before all of it', () => {
    const content = bundle(board('belongs', 'a', 'b', 'c', 'd'), ['c'], 'b', 'k')
    expect(shown(moveItem(content, 'd', { column: 'belongs', before: 'k' }))).toEqual(['a', 'd', 'k(b c)'])
  })

  test('a card or a cluster put before itself stays where it is', () => {
    const content = bundle(board('belongs', 'a', 'b', 'c', 'd'), ['c'], 'b', 'k')
    for (const id of ['a', 'k']) expect(moveItem(content, id, { column: 'belongs', before: id })).toBe(content)
  })

  test('a card that is moved on its own leaves its cluster', () => {
    const content = bundle(board('belongs', 'a', 'b', 'c'), ['b', 'c'], 'a', 'k')
    expect(shown(leaveCluster(content, 'a'))).toEqual(['k(b c)', 'a'])
    expect(shown(leaveCluster(content, 'c'))).toEqual(['k(a b)', 'c'])
    expect(shown(leaveCluster(removeCard(removeCard(content, 'b'), 'c'), 'a'))).toEqual(['a'])
    expect(shown(moveItem(content, 'b', { column: 'belongs', before: null }))).toEqual(['k(a c)', 'b'])
    expect(shown(moveItem(content, 'a', { column: 'belongs', before: 'k' }))).toEqual(['a', 'k(b c)'])
  })

  test('some cards split off into a cluster of their own, right behind', () => {
    const content = bundle(board('belongs', 'a', 'b', 'c', 'd', 'e'), ['b', 'c', 'd'], 'a', 'k')
    expect(shown(splitCluster(content, 'k', ['b', 'd'], 'l'))).toEqual(['k(a c)', 'l(b d)', 'e'])
  })

  test('splitting off nothing or all changes nothing', () => {
    const content = bundle(board('belongs', 'a', 'b'), ['b'], 'a', 'k')
    expect(splitCluster(content, 'k', [], 'l')).toBe(content)
    expect(splitCluster(content, 'k', ['a', 'b'], 'l')).toBe(content)
  })

  test('a dissolved cluster leaves its cards where they lay; the last card takes the heading along', () => {
    const content = renameCluster(bundle(board('belongs', 'a', 'b', 'c'), ['b'], 'a', 'k'), 'k', 'Zeit')
    expect(shown(dissolveCluster(content, 'k'))).toEqual(['a', 'b', 'c'])
    expect(dissolveCluster(content, 'k').clusters).toEqual({})
    const two = bundle(onBoard(content, 'belongs', 'd', 'e'), ['e'], 'd', 'l')
    expect(shown(dissolveCluster(two, 'k'))).toEqual(['a', 'b', 'c', 'l(d e)'])
    expect(removeCard(removeCard(content, 'a'), 'b').clusters).toEqual({})
  })

  test('whatever is bundled, moved and taken apart: no card is lost, each lies once, a cluster lies in one column', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const item = fc.constantFrom(...ids, ...Array.from({ length: 8 }, (_, index) => `k${index}`))
    const step = fc.record({
      kind: fc.constantFrom('bundle', 'move', 'split', 'leave', 'dissolve'),
      one: item,
      other: item,
      column: fc.constantFrom('inbox', 'belongs', 'later'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const end = steps.reduce(
          (content, { kind, one, other, column }, index) => {
            if (kind === 'bundle') return bundle(content, [one], other, `k${index}`)
            if (kind === 'move') {
              const before = cardsOf(content, other)[0]?.[1].column === column ? other : null
              return moveItem(content, one, { column, before })
            }
            if (kind === 'split') return splitCluster(content, one, [other], `s${index}`)
            return kind === 'leave' ? leaveCluster(content, one) : dissolveCluster(content, one)
          },
          board('belongs', ...ids),
        )
        const items = ['inbox', 'belongs', 'later'].flatMap((column) => itemsIn(end, column))
        const cards = items.flatMap((item) => (item.kind === 'card' ? [item.id] : item.cards.map(([id]) => id)))
        expect(cards.toSorted()).toEqual(ids)
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        expect(Object.keys(end.clusters).toSorted()).toEqual(
          items.flatMap((item) => (item.kind === 'cluster' ? [item.id] : [])).toSorted(),
        )
      }),
    )
  })
})
