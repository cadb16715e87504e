import { delegatesOf } from '#core/organisations/edit-people.ts'
import { isBlank } from '#core/text.ts'
import type { Block, Rich } from '#commitment/commitment.ts'
import { type Composing, shortNameOf } from './composing.ts'
import { daysOf } from './days.ts'
import { column, heading, missing, paragraph, party, plain } from './rich.ts'

/** The workshop itself, and who was there for whom with which mandate. */
export function participantsBlocks(composing: Composing): readonly Block[] {
  const { annexes } = composing.words.document
  return [heading(annexes.workshop), workshopTerms(composing), heading(annexes.attendance), ...attendance(composing)]
}

function workshopTerms(composing: Composing): Block {
  const { workshop, words } = composing
  const { facts } = workshop
  const { annexes, missing: word } = words.document
  const rules = words.activities.decisionRules.columns.rule.options
  const term = (label: string, text: string) => (isBlank(text) ? [] : [{ label, text: plain(text) }])
  return {
    kind: 'terms',
    terms: [
      ...term(annexes.occasion, facts.occasion),
      ...term(annexes.days, daysOf(composing)),
      ...term(annexes.place, facts.place),
      ...term(annexes.facilitator, facts.facilitator),
      ...term(annexes.commissionedBy, facts.commissionedBy),
      { label: annexes.ruleToday, text: facts.ruleToday === '' ? missing(word) : plain(rules[facts.ruleToday]) },
    ],
  }
}

function attendance(composing: Composing): readonly Block[] {
  const { workshop, words, format, organisations } = composing
  const { annexes, grid, missing: word } = words.document
  const rows = organisations.flatMap(([id]) =>
    delegatesOf(workshop, id).map(([, delegate]): readonly Rich[] => [
      isBlank(delegate.name) ? missing(word) : plain(delegate.name),
      plain(delegate.role),
      party(composing, id),
      delegate.mandate === '' ? missing(word) : plain(words.catalogues.mandates[delegate.mandate]),
      plain(delegate.present ? annexes.present : annexes.absent),
    ]),
  )
  const silent = organisations.filter(([id]) => delegatesOf(workshop, id).length === 0)
  const names = format.list(silent.map(([, organisation]) => shortNameOf(composing, organisation)))
  const table: Block = {
    kind: 'table',
    caption: annexes.attendance,
    showCaption: false,
    columns: [
      ...[annexes.name, annexes.role, annexes.organisation, annexes.mandate].map((head) => column(head)),
      column(annexes.presence, 0.6),
    ],
    rows,
    legend: [],
  }
  return [
    rows.length === 0 ? paragraph(missing(annexes.nobody)) : table,
    ...(silent.length === 0 || rows.length === 0 ? [] : [{ kind: 'missing', text: grid.without(names) } as const]),
  ]
}
