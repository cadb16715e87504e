import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import * as v from 'valibot'
import type { Id } from './id.ts'

/** A fractional key: entities sort by it, and a move rewrites the one entity that moved. */
export type Order = string

export interface Ordered {
  readonly order: Order
}

export type Entities<Entity> = Readonly<Record<Id, Entity>>

/** Letters a file takes in a key: it grows by one with about six moves into one same gap. */
const mostLetters = 200

/** Letters and digits alone do not make a key: one that is none would break the first move beside it. */
export const orderSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^[A-Za-z0-9]{1,${mostLetters}}$`, 'u')),
  v.check(isOrder, 'not an order key'),
)

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
 * Puts an entity, new or moved, right before `before`, or at the end when `before` is null. `list` is what it comes into, in
 * order. It alone is rewritten, unless no key fits: then the whole list gets keys anew. That is so where siblings share one
 * key (two merged copies), and after more than a thousand moves into one same gap, where the key would be longer than a
 * file takes.
 */
export function putBefore<Entity extends object>(
  entities: Entities<NoInfer<Entity> & Ordered>,
  [id, entity]: readonly [Id, Entity],
  list: readonly (readonly [Id, NoInfer<Entity> & Ordered])[],
  before: Id | null,
): Entities<Entity & Ordered> {
  const siblings = list.filter(([other]) => other !== id)
  const index = siblings.findIndex(([other]) => other === before)
  const at = index === -1 ? siblings.length : index
  const order = orderBetween(siblings[at - 1]?.[1].order ?? null, siblings[at]?.[1].order ?? null)
  if (order !== null) return { ...entities, [id]: { ...entity, order } }
  return { ...entities, ...ordered([...siblings.slice(0, at), [id, entity] as const, ...siblings.slice(at)]) }
}

/** A key between two, null being the start or the end of the list; null where there is none, or none that a file takes. */
function orderBetween(lower: Order | null, upper: Order | null): Order | null {
  if (lower !== null && lower === upper) return null
  const order = generateKeyBetween(lower, upper)
  return order.length > mostLetters ? null : order
}

/** Keys for a list that is made at once. */
export function ordered<Entity extends object>(list: readonly (readonly [Id, Entity])[]): Entities<Entity & Ordered> {
  const orders = generateNKeysBetween(null, null, list.length)
  return Object.fromEntries(list.map(([id, entity], place) => [id, { ...entity, order: orders[place] ?? '' }] as const))
}

function isOrder(key: string): boolean {
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}

/** The same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
