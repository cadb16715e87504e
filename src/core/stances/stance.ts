import * as v from 'valibot'
import { daySchema, limits, textSchema } from '#core/text.ts'

/** What an organisation says to an element. None of them blocks, none is scored. */
export const stanceKinds = ['supports', 'reservation', 'standsAside', 'objects', 'absent', 'subjectToBody'] as const
export type StanceKind = (typeof stanceKinds)[number]

export function isStanceKind(text: string): text is StanceKind {
  return stanceKinds.some((kind) => kind === text)
}

export interface Stance {
  readonly kind: StanceKind
  /** In the holder's words; needed for a reservation and an objection. */
  readonly reason: string
  /** How the partners deal with it ("So gehen wir damit um"). */
  readonly response: string
  /** The approving body and its day, where the stance is subject to it. */
  readonly body: string
  readonly until: string
  /** Fingerprint of the element's wording when the stance was given: another one now means it was given to an earlier text. */
  readonly wording: string
}

export const stanceSchema = v.strictObject({
  kind: v.picklist(stanceKinds),
  reason: textSchema(limits.text),
  response: textSchema(limits.text),
  body: textSchema(limits.line),
  until: daySchema,
  wording: textSchema(32),
})

/** A reservation or objection without its reason cannot be taken up. */
export function needsReason(kind: StanceKind): boolean {
  return kind === 'reservation' || kind === 'objects'
}
