import type { Id } from '#core/id.ts'
import { bad, type Result } from '#core/result.ts'
import { assembled, type StoredTexts } from '#storage/edits.ts'
import type { Refusal } from '#storage/shelf.ts'
import type { SlotsFound, SlotTrouble } from '#storage/slots/slot-orders.ts'
import type { SlotQueue } from '#storage/slots/slot-queue.ts'
import type { Device } from './device.ts'

/** Every text of a workshop that lies on this device, as it lies there. */
export interface FoundCopies {
  readonly first: Result<StoredTexts, Refusal>
  /** What the first copy says, edits included; null for nothing. */
  readonly stored: string | null
  /** Edits beside it that belong to no text here, or are damaged. */
  readonly astray: string | null
  readonly slots: Result<SlotsFound, SlotTrouble>
  /** Newest first. */
  readonly inSlots: readonly string[]
}

/** Opens the slots (`queue` is null on a device without them) and reads both copies. */
export async function findCopies(id: Id, { shelf, second }: Device, queue: SlotQueue | null): Promise<FoundCopies> {
  const slots = (await queue?.open()) ?? bad('unsupported')
  const first = shelf.peek(id)
  const { text: stored, astray } = first.ok ? assembled(first.value) : { text: null, astray: null }
  if (slots.ok) return { first, stored, astray, slots, inSlots: slots.value.copies.map(({ text }) => text) }
  // Slots that do not open just now can still be read: what they hold counts, above all when the first copy is damaged.
  const beside = await second?.newest(id)
  return { first, stored, astray, slots, inSlots: beside === undefined || beside === null ? [] : [beside.text] }
}
