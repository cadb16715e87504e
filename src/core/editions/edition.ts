import * as v from 'valibot'
import { languageSchema } from '#core/language.ts'
import { daySchema, textSchema } from '#core/text.ts'

export const editionStatuses = ['draft', 'review', 'signature', 'signed'] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** Which text is on the table. `date` is an ISO day; empty while nobody has set it. */
export interface Edition {
  readonly number: number
  readonly date: string
  readonly status: EditionStatus
}

/** A clause, a decision, or what stands under a heading, as it was printed. `key` finds it again in another edition. */
export interface Part {
  readonly key: string
  readonly title: string
  readonly text: string
}

/** An edition that has left the room. What its holders were given is told by the fingerprint on its pages. */
export interface KeptEdition extends Edition {
  /** By language of the document (de, en). */
  readonly fingerprints: Readonly<Record<string, string>>
  /** Its words by language, for the list of changes; empty for editions that no list of changes refers to any more. */
  readonly parts: Readonly<Record<string, readonly Part[]>>
}

/** How long what a part says may be, in UTF-16 units: a heading, and the widest matrix that was ever printed under one. */
export const partLimits = { key: 100, title: 400, text: 400_000 } as const

/** Editions are numbered from 1 up to this. */
export const mostEditionNumber = 999
export const editionNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostEditionNumber))
/** Sixteen signs without what parts them on paper, see commitment/fingerprint.ts. */
export const fingerprintSchema = v.pipe(v.string(), v.regex(/^[0-9A-Z]{16}$/))

export const editionSchema = v.strictObject({
  number: editionNumberSchema,
  date: daySchema,
  status: v.picklist(editionStatuses),
})

const partSchema = v.strictObject({
  key: textSchema(partLimits.key),
  title: textSchema(partLimits.title),
  text: textSchema(partLimits.text),
})

export const keptEditionSchema = v.strictObject({
  ...editionSchema.entries,
  fingerprints: v.record(languageSchema, fingerprintSchema),
  parts: v.record(languageSchema, v.pipe(v.array(partSchema), v.maxLength(1000))),
})

/** Whether an edition's words are kept, in whatever language. */
export function hasWords({ parts }: KeptEdition): boolean {
  return Object.keys(parts).length > 0
}

/** Editions kept at most; the oldest go first. */
export const mostEditions = 200
