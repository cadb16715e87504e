import { anchor } from '#core/anchor.ts'
import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import type { CardsActivity, CardsContent } from '#core/activity/cards.ts'
import type { ClausesActivity, ClausesContent } from '#core/activity/clauses.ts'
import { isUnfounded, leadsNowhere } from '#core/activity/links.ts'
import { lacksCell, type TableActivity, type TableContent } from '#core/activity/table.ts'
import type { TextsActivity, TextsContent } from '#core/activity/texts.ts'
import type { ActivityId } from '#core/method/index.ts'
import type { Id } from '#core/id.ts'
import { byOrder, inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { Gap, Lack, Urgency } from './gap.ts'

export type Known<A> = A & { readonly id: ActivityId }

export function gapIn(activity: ActivityId, lack: Lack, at: string, urgency: Urgency = 'beforeSigning'): Gap {
  return { lack, urgency, place: { screen: 'activity', activity }, anchor: at }
}

export function textsGaps({ id, fields }: Known<TextsActivity>, content: TextsContent): readonly Gap[] {
  return Object.entries(fields)
    .filter(([field, { required }]) => required === true && isBlank(content[field] ?? ''))
    .map(([field]) => gapIn(id, { what: 'text', activity: id, field }, anchor.field(id, field)))
}

export function cardsGaps(activity: Known<CardsActivity>, content: CardsContent): readonly Gap[] {
  const { id, min = 0 } = activity
  const there = Object.keys(content.cards).length
  if (there < min) return [gapIn(id, { what: 'cards', activity: id, atLeast: min, there }, anchor.newCard(id))]
  const lacks = (what: 'leadsNowhere' | 'unfounded', card: Id) =>
    gapIn(id, { what, activity: id, card }, anchor.card(card), 'later')
  // Put in order at last: of most boards no card lacks anything.
  return Object.entries(content.cards)
    .map((entry) => ({
      entry,
      nowhere: leadsNowhere(activity, content, ...entry),
      unfounded: isUnfounded(activity, content, ...entry),
    }))
    .filter(({ nowhere, unfounded }) => nowhere || unfounded)
    .toSorted((a, b) => byOrder(a.entry, b.entry))
    .flatMap(({ entry: [card], nowhere, unfounded }) => [
      ...(nowhere ? [lacks('leadsNowhere', card)] : []),
      ...(unfounded ? [lacks('unfounded', card)] : []),
    ])
}

export function tableGaps({ id, columns, min = 0 }: Known<TableActivity>, content: TableContent): readonly Gap[] {
  const rows = inOrder(withoutBlankRows(content).rows)
  const short: readonly Gap[] =
    rows.length < min
      ? [gapIn(id, { what: 'rows', activity: id, atLeast: min, there: rows.length }, anchor.newRow(id))]
      : []
  const empty = rows.flatMap(([row, value]) =>
    Object.entries(columns)
      .filter(([name, column]) => lacksCell(column, value, name))
      .map(([name, { required }]) => {
        const lack = { what: 'cell', activity: id, row, column: name } as const
        return gapIn(id, lack, anchor.cell(id, row, name), required === true ? 'beforeSigning' : 'later')
      }),
  )
  return [...short, ...empty]
}

/** Where a proposed wording leaves out what only the room knows: "binnen … Werktagen". Nobody is to sign that. */
const blank = /(^|\s)…/u

export function clausesGaps({ id, topics }: Known<ClausesActivity>, content: ClausesContent): readonly Gap[] {
  return Object.entries(topics).flatMap(([topic, { date, required }]): readonly Gap[] => {
    const clause = content[topic]
    if (clause === undefined) return []
    const gap = (what: 'clause' | 'clauseReason' | 'clauseBlank' | 'clauseDate', urgency: Urgency) =>
      gapIn(id, { what, activity: id, topic }, anchor.clause(id, topic), urgency)
    if (clause.state === 'notRelevant') return isBlank(clause.reason) ? [gap('clauseReason', 'later')] : []
    const agreed = clause.state === 'partly' || clause.state === 'fully'
    if (!agreed || isBlank(clause.wording)) return [gap('clause', required === true ? 'beforeSigning' : 'later')]
    const lacks = [
      ...(blank.test(clause.wording) ? (['clauseBlank'] as const) : []),
      ...(date === true && required === true && clause.date === '' ? (['clauseDate'] as const) : []),
    ]
    return lacks.map((what) => gap(what, 'beforeSigning'))
  })
}
