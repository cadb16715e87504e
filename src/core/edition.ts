import * as v from 'valibot'
import { daySchema } from './text.ts'

export const editionStatuses = ['draft', 'review', 'signature', 'signed'] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** Which text is on the table. `date` is an ISO day; empty while nobody has set it. */
export interface Edition {
  readonly number: number
  readonly date: string
  readonly status: EditionStatus
}

export const editionSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  date: daySchema,
  status: v.picklist(editionStatuses),
})
