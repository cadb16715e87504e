import * as v from 'valibot'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import { decisionRuleIds, type DecisionRuleId } from '#core/method/decision-rules.ts'
import { type Order, orderSchema } from '#core/order.ts'
import { limits, textSchema } from '#core/text.ts'
import { type Visibility, visibilitySchema } from '#core/visibility.ts'
import { type Ballot, ballotSchema } from './ballot.ts'
import { type Outcome, outcomeReasons } from './outcome-kind.ts'

/** What was put to the room, by which rule, what everyone said, and what the rule made of it. */
export interface Decision {
  readonly text: string
  readonly rule: DecisionRuleId
  /** What holds if the rule decides nothing, as agreed on in the decision rules; may be empty. */
  readonly fallback: string
  readonly ballot: Ballot
  /** The organisations it was up to when it was recorded; empty while it is under way: then all of the workshop. */
  readonly everyone: readonly Id[]
  /** As the rule gave it when it was recorded. The log keeps it, whatever becomes of the workshop. */
  readonly outcome: Outcome
  /** ISO instant (2027-10-14T09:41:00Z) at which it was recorded; empty while it is under way. */
  readonly at: string
  /** The element during which it came up; empty for: elsewhere. */
  readonly element: string
  readonly remark: string
  readonly visibility: Visibility
  readonly order: Order
}

const instant = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)?$/))

export const decisionSchema = v.strictObject({
  text: textSchema(limits.text),
  rule: v.picklist(decisionRuleIds),
  fallback: textSchema(limits.text),
  ballot: ballotSchema,
  everyone: v.pipe(v.array(idSchema), v.maxLength(100)),
  outcome: v.strictObject({
    result: v.picklist(['adopted', 'notAdopted', 'open']),
    reason: v.picklist(outcomeReasons),
    option: optionalIdSchema,
    provisional: v.boolean(),
  }),
  at: instant,
  element: optionalIdSchema,
  remark: textSchema(limits.text),
  visibility: visibilitySchema,
  order: orderSchema,
})
