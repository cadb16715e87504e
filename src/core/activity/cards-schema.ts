import * as v from 'valibot'
import { idSchema, optionalIdSchema } from '#core/id.ts'
import { orderSchema } from '#core/order.ts'
import { limits, textSchema } from '#core/text.ts'
import { visibilitySchema } from '#core/room/visibility.ts'
import { type CardsActivity, columnIds } from './cards.ts'

/** What a file may hold of one board, field by field. */
export function cardsSchema(activity: CardsActivity) {
  const columns = columnIds(activity)
  return v.strictObject({
    cards: v.record(
      idSchema,
      v.strictObject({
        text: textSchema(limits.card),
        organisation: optionalIdSchema,
        column: v.picklist(columns),
        order: orderSchema,
        visibility: visibilitySchema,
        dots: v.record(idSchema, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
        group: optionalIdSchema,
        stage: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
        cluster: optionalIdSchema,
      }),
    ),
    links: v.record(idSchema, v.strictObject({ from: idSchema, to: idSchema, assumption: textSchema(limits.card) })),
    clusters: v.record(idSchema, v.strictObject({ title: textSchema(limits.line) })),
    round: v.strictObject({
      state: v.picklist(['', 'open', 'revealed']),
      attribution: v.picklist(['organisation', 'anonymous']),
      entries: v.record(
        idSchema,
        v.strictObject({
          text: textSchema(limits.card),
          organisation: optionalIdSchema,
          column: v.picklist(columns),
        }),
      ),
    }),
    blind: v.boolean(),
  })
}
