import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import { describe, expect, test } from 'vitest'
import type { Id } from '#core/id.ts'
import { type Entities, inOrder, orderAtEnd, ordered, type Ordered, orderSchema, putBefore } from '#core/order.ts'
import * as v from 'valibot'

const keys = (count: number) => generateNKeysBetween(null, null, count)
const ids = (entities: Entities<Ordered>) => inOrder(entities).map(([id]) => id)

function listOf(count: number): Entities<Ordered> {
  return ordered(Array.from({ length: count }, (_, index) => [`e${index}`, {}] as const))
}

function move(entities: Entities<Ordered>, id: Id, before: Id | null): Entities<Ordered> {
  return putBefore(entities, [id, entities[id] ?? {}], inOrder(entities), before)
}

describe('the order of entries', () => {
  test('any series of moves gives what moving them in a plain list gives', () => {
    const step = fc.record({ which: fc.nat(7), before: fc.option(fc.nat(7)) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let entities = listOf(8)
        let list = ids(entities)
        for (const { which, before } of steps) {
          const id = `e${which}`
          const target = before === null || before === which ? null : `e${before}`
          entities = move(entities, id, target)
          const others = list.filter((other) => other !== id)
          const at = target === null ? others.length : others.indexOf(target)
          list = [...others.slice(0, at), id, ...others.slice(at)]
        }
        expect(ids(entities)).toEqual(list)
      }),
    )
  })

  test('a move rewrites the one entry that moved', () => {
    const before = listOf(5)
    const after = move(before, 'e4', 'e1')
    expect(Object.keys(before).filter((id) => before[id] !== after[id])).toEqual(['e4'])
  })

  test('equal keys of merged copies sort by id, whatever the order they were put in', () => {
    const [order = ''] = keys(1)
    expect(ids({ b: { order }, a: { order }, c: { order } })).toEqual(['a', 'b', 'c'])
    expect(ids({ c: { order }, b: { order }, a: { order } })).toEqual(['a', 'b', 'c'])
  })

  test('a move among equal keys lands where it was put, and the list has keys of its own from then on', () => {
    const [first = '', second = '', third = ''] = keys(3)
    const merged = { a: { order: first }, b: { order: first }, z: { order: second }, moved: { order: third } }
    const after = move(merged, 'moved', 'b')
    expect(ids(after)).toEqual(['a', 'moved', 'b', 'z'])
    expect(new Set(Object.values(after).map(({ order }) => order)).size).toBe(4)
    const alike = { a: { order: first }, b: { order: first }, c: { order: first } }
    expect(ids(move(alike, 'c', 'b'))).toEqual(['a', 'c', 'b'])
  })

  test('what is new comes last', () => {
    const entities = listOf(3)
    expect(ids({ ...entities, a: { order: orderAtEnd(entities) } }).at(-1)).toBe('a')
  })

  test('moves into one same gap always give keys that a file takes, and the order that was wanted', () => {
    let entities = listOf(3)
    let rewritten = 0
    for (let turn = 0; turn < 3000; turn += 1) {
      const [first, second = '', third = ''] = ids(entities)
      const before = entities
      entities = move(entities, third, second)
      expect(ids(entities)).toEqual([first, third, second])
      expect(v.is(orderSchema, entities[third]?.order)).toBe(true)
      if (before[second] !== entities[second]) rewritten += 1
    }
    expect(rewritten).toBe(2)
  })

  test('a list that gets keys anew leaves what is in no list of its own as it was', () => {
    const order = keys(1)[0] ?? ''
    const entities = { a: { order, at: 'here' }, b: { order, at: 'here' }, other: { order, at: 'there' } }
    const siblings = [['a', entities.a] as const]
    const after = putBefore(entities, ['b', entities.b], siblings, 'a')
    expect(ids(after).filter((id) => id !== 'other')).toEqual(['b', 'a'])
    expect(after['other']).toBe(entities.other)
    expect(after['a']).toEqual({ order: after['a']?.order, at: 'here' })
  })

  test.each(['', 'a', '!', 'zz', 'a10', 'a0 ', 'A00000000000000000000000000'])('%j is no order key', (key) => {
    expect(v.is(orderSchema, key)).toBe(false)
  })
})
