import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import type { Sealed } from '#storage/envelope.ts'
import type { SentCopy } from './slot-copies.ts'

/**
 * Why the second copy could not be kept. `unsupported`: no such storage here (file://, private windows). `busy`: another
 * window holds it. `tooLarge`: the text does not fit a slot. `full`: no room. `failed`: anything else; nothing
 * is logged, as the state of saving says so and the next try follows.
 */
export type SlotTrouble = 'unsupported' | 'busy' | 'tooLarge' | 'full' | 'failed'

/** What the two slots held: whole texts, newest first, and how many writes did not come to their end. */
export interface SlotsFound {
  readonly copies: readonly Sealed[]
  readonly torn: number
}

export type SlotOrder =
  | { readonly kind: 'open'; readonly id: Id }
  | { readonly kind: 'save'; readonly copy: SentCopy }
  | { readonly kind: 'snapshot'; readonly name: string; readonly text: string }
  /** Whether the disk takes anything new: the slots themselves need no room, so they would never notice. */
  | { readonly kind: 'room' }
  | { readonly kind: 'close' }

/** The answer to every order but `open` finds nothing. */
export type SlotAnswer = Result<SlotsFound, SlotTrouble>
