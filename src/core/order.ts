import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import * as v from 'valibot'
import type { Id } from './id.ts'

/** A fractional key: entities sort by it, and a move rewrites the one entity that moved. */
export type Order = string

export interface Ordered {
  readonly order: Order
}

export type Entities<Entity> = Readonly<Record<Id, Entity>>

/** Letters and digits alone do not make a key: one that is none would break the first move beside it. */
export const orderSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,200}$/), v.check(isOrder, 'not an order key'))

/** Entries by order key; equal keys (two merged copies) fall back to the id, so the result never depends on insertion. */
export function inOrder<Entity extends Ordered>(entities: Entities<Entity>): readonly (readonly [Id, Entity])[] {
  return Object.entries(entities).toSorted(byOrder)
}

export function byOrder([a, first]: readonly [Id, Ordered], [b, second]: readonly [Id, Ordered]): number {
  return compare(first.order, second.order) || compare(a, b)
}

/** The key that puts an entity behind all others. */
export function orderAtEnd(entities: Entities<Ordered>): Order {
  return generateKeyBetween(inOrder(entities).at(-1)?.[1].order ?? null, null)
}

/**
 * The key that puts an entity right before `before`, or at the end when `before` is null.
 * `siblings` is the list it moves in, in order and without the entity itself. Where siblings share one key (two merged
 * copies), nothing fits between them: the entity comes right behind them.
 */
export function orderBefore(siblings: readonly (readonly [Id, Ordered])[], before: Id | null): Order {
  const index = siblings.findIndex(([id]) => id === before)
  const at = index === -1 ? siblings.length : index
  const lower = siblings[at - 1]?.[1].order ?? null
  const behind = siblings.slice(at).find(([, { order }]) => lower === null || order > lower)
  return generateKeyBetween(lower, behind?.[1].order ?? null)
}

/** `count` keys for a list that is made at once. */
export function orderSequence(count: number): readonly Order[] {
  return generateNKeysBetween(null, null, count)
}

function isOrder(key: string): boolean {
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
