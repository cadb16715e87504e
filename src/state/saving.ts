import type { Refusal } from '#storage/shelf.ts'
import type { SlotTrouble } from '#storage/slots/slot-orders.ts'
import type { SecondStanding } from '#storage/slots/slot-queue.ts'

/** Where the latest edit is kept on this device. */
export type Saving =
  /** In every copy. */
  | { readonly state: 'saved'; readonly at: number }
  /** In the first copy or on its way; the second is being written. */
  | { readonly state: 'saving' }
  /** In one copy only: `missing` names the other and why. */
  | { readonly state: 'oneCopy'; readonly missing: 'first'; readonly why: Refusal | 'disk' }
  | { readonly state: 'oneCopy'; readonly missing: 'second'; readonly why: SlotTrouble | 'slow' }
  /** Nowhere but in memory. */
  | { readonly state: 'failed'; readonly why: Refusal }

/** How the copy in local storage stands: the sequence it holds, and why it holds no later one. */
export interface FirstStanding {
  readonly sequence: number
  readonly trouble: Refusal | null
}

interface Standings {
  readonly revision: number
  readonly first: FirstStanding
  /** Null where no second copy is expected. */
  readonly second: SecondStanding | null
  /** Milliseconds since the edit. */
  readonly age: number
  readonly now: number
}

/** Milliseconds that the second copy may take before it counts as missing. */
const slow = 2000

/** The truth about both copies in one value. */
export function savingOf({ revision, first, second, age, now }: Standings): Saving {
  const isInFirst = first.trouble === null && first.sequence >= revision
  const isInSecond = second !== null && second.acknowledged >= revision
  const refusal = first.trouble ?? 'blocked'
  // On a full disk local storage takes every word, gives it back, and writes none of it down.
  if (isInFirst && isInSecond && !second.hasRoom) return { state: 'oneCopy', missing: 'first', why: 'disk' }
  if (isInFirst && (second === null || isInSecond)) return { state: 'saved', at: now }
  if (isInSecond) return { state: 'oneCopy', missing: 'first', why: refusal }
  if (second === null) return { state: 'failed', why: refusal }
  const isLate = second.trouble !== null || age > slow
  if (!isLate) return { state: 'saving' }
  return isInFirst
    ? { state: 'oneCopy', missing: 'second', why: second.trouble ?? 'slow' }
    : { state: 'failed', why: refusal }
}

/** Whether both say the same; at which moment it was saved is no difference. */
export function isSameSaving(a: Saving, b: Saving): boolean {
  if (a.state !== b.state || a.state === 'saved' || a.state === 'saving') return a.state === b.state
  const [one, other] = [a, b].map((saving) => Object.values(saving).join(' '))
  return one === other
}
