import * as v from 'valibot'
import { editionNumberSchema, fingerprintSchema } from '#core/editions/edition.ts'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import { elements, type ElementId } from '#core/method/index.ts'
import { type Order, orderSchema } from '#core/order.ts'
import { type StanceKind, stanceKinds } from '#core/stances/stance.ts'
import { limits, textSchema } from '#core/text.ts'

/** What became of something a reviewer said: nothing yet, it went into the workshop, or it was answered. */
export const treatments = ['open', 'taken', 'answered'] as const
export type Treatment = (typeof treatments)[number]

interface Treated {
  readonly treatment: Treatment
  /** What the partners say to it; it goes back to this reader alone and reaches no other document. */
  readonly answer: string
}

/** What a reviewer says to one point of the commitment. */
export interface Remark extends Treated {
  /** The point as it was called in the text that was read: '5.3 Entscheidungen'. */
  readonly title: string
  readonly text: string
  /** The open question it became; empty for none. */
  readonly question: Id
}

/** What a reviewer says for their organisation to one element. */
export interface ReviewedStance extends Treated {
  readonly kind: StanceKind
  readonly reason: string
}

/** One reader's answer to an edition that was given out for review. It reaches the commitment only where it is taken over. */
export interface Review {
  /** Name and organisation as the reviewer typed them. */
  readonly reviewer: string
  readonly organisationName: string
  /** The organisation of the workshop they speak for; empty while nobody has found it. */
  readonly organisation: Id
  /** Number and fingerprint of the text that was read. */
  readonly edition: number
  readonly fingerprint: string
  /** A later file of the same reviewer has a higher one; 0 where a file cannot tell. */
  readonly revision: number
  /** By point of the commitment. */
  readonly remarks: Readonly<Record<Id, Remark>>
  readonly stances: { readonly [E in ElementId]?: ReviewedStance }
  readonly order: Order
}

/** Says that a workshop is a copy for reviewers: of which one, and the fingerprint on its pages. Both are empty for all others. */
export interface CopyOf {
  readonly workshop: Id
  readonly fingerprint: string
}

/** Remarks of one reader at most: far more than a commitment has points. */
const mostRemarks = 500
export const mostReviews = 200

export const revisionSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

export const remarkEntries = { title: textSchema(limits.line), text: textSchema() }
export const reviewedStanceEntries = { kind: v.picklist(stanceKinds), reason: textSchema() }

const treated = { treatment: v.picklist(treatments), answer: textSchema() }

/** Entries by point of the commitment, as many as a reader can have written. */
export function byPoint<Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    v.record(idSchema, entry),
    v.check((entries) => Object.keys(entries).length <= mostRemarks, 'too many remarks'),
  )
}

export function byElement<Entry extends v.GenericSchema>(entry: Entry) {
  return v.record(v.picklist(elements.map(({ id }) => id)), entry)
}

export const reviewSchema = v.strictObject({
  reviewer: textSchema(limits.line),
  organisationName: textSchema(limits.line),
  organisation: optionalIdSchema,
  edition: editionNumberSchema,
  fingerprint: fingerprintSchema,
  revision: revisionSchema,
  remarks: byPoint(v.strictObject({ ...remarkEntries, ...treated, question: optionalIdSchema })),
  stances: byElement(v.strictObject({ ...reviewedStanceEntries, ...treated })),
  order: orderSchema,
})

export const copyOfSchema = v.strictObject({
  workshop: optionalIdSchema,
  fingerprint: v.pipe(v.string(), v.regex(/^([0-9A-Z]{16})?$/)),
})

/** Whether a workshop is a copy for reviewers: then it is read and remarked on, and not worked on. */
export function isReviewCopy({ copyOf }: { readonly copyOf: CopyOf }): boolean {
  return copyOf.workshop !== ''
}

/** Whether a review says anything at all. */
export function saysSomething({ remarks, stances }: Pick<Review, 'remarks' | 'stances'>): boolean {
  return Object.keys(remarks).length > 0 || Object.keys(stances).length > 0
}
