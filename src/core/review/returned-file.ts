import * as v from 'valibot'
import { editionNumberSchema, fingerprintSchema } from '#core/editions/edition.ts'
import { deepest } from '#core/file/read-file.ts'
import { inheritedKey, isRecord, parseUntrusted, type Unparsed } from '#core/file/untrusted-json.ts'
import { returnedFormat, formatName as workshopFormat } from '#core/file/workshop-file.ts'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { limits, textSchema } from '#core/text.ts'
import {
  byElement,
  byPoint,
  remarkEntries,
  type Review,
  type ReviewedStance,
  reviewedStanceEntries,
  revisionSchema,
} from './review.ts'

const currentVersion = 1

/** What a reviewer sends back, before it has a place in a workshop. */
export interface Returned {
  /** The same for every file of one reviewer to one copy. */
  readonly id: Id
  /** The workshop whose commitment was read. */
  readonly workshop: Id
  readonly review: Omit<Review, 'order'>
}

/** Why something is not a review. `at` names the place in the file for people who look into it. */
export interface Unreturned {
  readonly why:
    | Unparsed
    | 'notAReview'
    | 'isAWorkshop'
    | 'newer'
    | 'damaged'
    | 'encrypted'
    | 'noFields'
    | 'noSource'
    | 'empty'
  readonly at: string
}

/** In UTF-16 units: five hundred long remarks. */
const largestReturned = 3_000_000

export const returnedSchema = v.strictObject({
  format: v.literal(returnedFormat),
  version: v.literal(currentVersion),
  id: idSchema,
  workshop: idSchema,
  fingerprint: fingerprintSchema,
  edition: editionNumberSchema,
  revision: revisionSchema,
  reviewer: textSchema(limits.line),
  organisation: optionalIdSchema,
  organisationName: textSchema(limits.line),
  remarks: byPoint(v.strictObject(remarkEntries)),
  stances: byElement(v.strictObject(reviewedStanceEntries)),
})

/** The text of a file to send back: JSON, indented, ending with a newline. It holds nothing that the broker's side adds. */
export function writeReturned({ id, workshop, review }: Returned): string {
  const { fingerprint, edition, revision, reviewer, organisation, organisationName } = review
  const remarks = mapped(review.remarks, ({ title, text }) => ({ title, text }))
  const stances = mapped(review.stances, ({ kind, reason }) => ({ kind, reason }))
  const about = { format: returnedFormat, version: currentVersion, id, workshop, fingerprint, edition, revision }
  return `${JSON.stringify({ ...about, reviewer, organisation, organisationName, remarks, stances }, null, 2)}\n`
}

/** The only door for the text of a returned file. Takes it whole or not at all; never throws. */
export function readReturned(text: string): Result<Returned, Unreturned> {
  // As deep as a workshop file may be, so that one of those is told for what it is.
  const parsed = parseUntrusted(text, { largest: largestReturned, deepest })
  if (!parsed.ok) return refuse(parsed.reason)
  const file = parsed.value
  if (!isRecord(file)) return refuse('notAReview')
  if (file['format'] === workshopFormat) return refuse('isAWorkshop')
  if (file['format'] !== returnedFormat) return refuse('notAReview')
  const version = file['version']
  if (typeof version === 'number' && version > currentVersion) return refuse('newer')
  const inherited = inheritedKey(file)
  if (inherited !== null) return refuse('damaged', inherited)
  const read = v.safeParse(returnedSchema, file)
  if (!read.success) return refuse('damaged', read.issues[0].path?.map((item) => String(item.key)).join('.') ?? '')
  const { format: _format, version: _version, id, workshop, ...about } = read.output
  const fresh = { treatment: 'open', answer: '' } as const
  const remarks = mapped(about.remarks, (remark) => ({ ...remark, ...fresh, question: '' }))
  const stances = mapped<ReviewedSaid, ReviewedStance>(about.stances, (stance) => ({ ...stance, ...fresh }))
  return good({ id, workshop, review: { ...about, remarks, stances } })
}

type ReviewedSaid = Pick<ReviewedStance, 'kind' | 'reason'>

function mapped<From, To>(record: Readonly<Record<string, From | undefined>>, change: (from: From) => To) {
  const entries = Object.entries(record)
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)]])))
}

function refuse(why: Unreturned['why'], at = ''): Result<never, Unreturned> {
  return bad({ why, at })
}
