import * as v from 'valibot'
import { editionNumberSchema } from './edition.ts'
import { daySchema, limits, textSchema } from '#core/text.ts'

/** That an organisation has signed on paper: who, where and when, and which edition. Nothing here is a signature. */
export interface Signing {
  readonly by: string
  readonly place: string
  readonly date: string
  /** Number of the edition that lay on the table. */
  readonly edition: number
}

export const signingSchema = v.strictObject({
  by: textSchema(limits.line),
  place: textSchema(limits.line),
  date: daySchema,
  edition: editionNumberSchema,
})
