import * as v from 'valibot'
import { type Id, optionalIdSchema } from '#core/id.ts'
import { type Order, orderSchema } from '#core/order.ts'
import { daySchema, limits, textSchema } from '#core/text.ts'
import { type Visibility, visibilitySchema } from '#core/room/visibility.ts'

/** What was left unresolved. It goes into the commitment with who brings an answer by when. */
export interface OpenQuestion {
  /** `parked`: a topic kept for later, which nobody has to answer before signing. */
  readonly kind: 'question' | 'parked'
  readonly text: string
  /** The element during which it came up; empty for: elsewhere. */
  readonly element: string
  /** The organisation that raised it, and the one that brings the answer; empty for nobody in particular. */
  readonly raisedBy: Id
  readonly owner: Id
  /** ISO day by which the answer comes; empty while it is not settled. */
  readonly by: string
  readonly answered: boolean
  readonly visibility: Visibility
  readonly order: Order
}

/** Whether somebody still has to bring the answer: to what is parked nobody has. */
export function awaitsAnswer({ kind, answered }: Pick<OpenQuestion, 'kind' | 'answered'>): boolean {
  return kind === 'question' && !answered
}

export const openQuestionSchema = v.strictObject({
  kind: v.picklist(['question', 'parked']),
  text: textSchema(limits.card),
  element: optionalIdSchema,
  raisedBy: optionalIdSchema,
  owner: optionalIdSchema,
  by: daySchema,
  answered: v.boolean(),
  visibility: visibilitySchema,
  order: orderSchema,
})
