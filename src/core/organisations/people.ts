import * as v from 'valibot'
import { type Id, idSchema } from '#core/id.ts'
import { type Order, orderSchema } from '#core/order.ts'
import { isBlank, limits, textSchema } from '#core/text.ts'

export const mandates = ['', 'decides', 'recommends', 'observes'] as const
export const authorities = ['', 'sole', 'joint', 'onBehalf'] as const

/** Who is in the room for an organisation, and what they may do there. */
export interface Delegate {
  readonly organisation: Id
  readonly name: string
  readonly role: string
  readonly mandate: (typeof mandates)[number]
  readonly present: boolean
  readonly order: Order
}

/** Who may sign for an organisation; a second one stands for two signatures. */
export interface Signatory {
  readonly organisation: Id
  readonly name: string
  readonly role: string
  readonly authority: (typeof authorities)[number]
  readonly order: Order
}

/** Whether somebody is written down; a row that has just been added stands for nobody yet. */
export function isSomebody({ name, role }: Pick<Delegate, 'name' | 'role'>): boolean {
  return !isBlank(name) || !isBlank(role)
}

export const delegateSchema = v.strictObject({
  organisation: idSchema,
  name: textSchema(limits.line),
  role: textSchema(limits.line),
  mandate: v.picklist(mandates),
  present: v.boolean(),
  order: orderSchema,
})

export const signatorySchema = v.strictObject({
  organisation: idSchema,
  name: textSchema(limits.line),
  role: textSchema(limits.line),
  authority: v.picklist(authorities),
  order: orderSchema,
})
