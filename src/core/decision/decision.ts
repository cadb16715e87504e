import * as v from 'valibot'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import { decisionRuleIds, type DecisionRuleId } from '#core/method/decision-rules.ts'
import { type Order, orderSchema } from '#core/order.ts'
import { limits, textSchema } from '#core/text.ts'
import { type Visibility, visibilitySchema } from '#core/room/visibility.ts'
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
  /**
   * When it was recorded, by the clock in the room (2027-10-14T11:41:00+02:00), so that it reads the same everywhere; empty
   * while it is under way.
   */
  readonly at: string
  /** The element during which it came up; empty for: elsewhere. */
  readonly element: string
  readonly remark: string
  readonly visibility: Visibility
  readonly order: Order
}

const moment = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/))

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
  at: moment,
  element: optionalIdSchema,
  remark: textSchema(limits.text),
  visibility: visibilitySchema,
  order: orderSchema,
})

/** Day and minutes since midnight of a moment, by the clock in the room. */
export function roomTime(at: string): { readonly day: string; readonly minutes: number } {
  return { day: at.slice(0, 10), minutes: Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) }
}

/** The moment `at` (milliseconds since 1970) by a clock that is `ahead` minutes ahead of UTC. */
export function momentAt(at: number, ahead: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const local = new Date(at + ahead * 60_000).toISOString().slice(0, 19)
  const offset = Math.abs(ahead)
  return `${local}${ahead < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}
