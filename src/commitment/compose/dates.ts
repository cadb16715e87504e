import type { Clause } from '#core/activity/clauses.ts'
import { isBlank } from '#core/text.ts'
import type { Term } from '#commitment/commitment.ts'
import { clauseNumber } from './clauses-blocks.ts'
import type { Composing } from './composing.ts'
import { daysOf } from './days.ts'
import { activityById } from '#core/method/index.ts'
import { numberOf } from './numbering.ts'

/** What stands at the foot of the title page: when it was negotiated, until when it holds, when it is reviewed. */
export function datesOf(composing: Composing): readonly Term[] {
  const { workshop, words } = composing
  const { dates, missing } = words.document
  const { course } = workshop.content
  const days = daysOf(composing)
  const place = workshop.facts.place.trim()
  const agreed = days !== '' && place !== '' ? dates.at(days, place) : days || place || missing
  return [
    { label: dates.agreed, text: agreed },
    { label: dates.validUntil, text: dayOf(composing, 'term', course.term, dates.noTerm) },
    { label: dates.nextReview, text: dayOf(composing, 'review', course.review, missing) },
  ]
}

/** The day of a clause; where it has none, the number of the clause that says it in words. */
function dayOf({ words, format }: Composing, topic: string, clause: Clause, notRelevant: string): string {
  const { dates, clauseRef, missing } = words.document
  if (clause.state === 'notRelevant') return notRelevant
  if (clause.date !== '') return format.day(clause.date)
  if (isBlank(clause.wording)) return missing
  const index = Object.keys(activityById('course').topics).indexOf(topic)
  return dates.see(clauseRef(clauseNumber(numberOf('working', 'course') ?? '', index)))
}
