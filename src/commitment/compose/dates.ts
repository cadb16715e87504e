import type { Clause } from '#core/activity/clauses.ts'
import { isLeftOut } from '#core/left-out.ts'
import { isBlank } from '#core/text.ts'
import type { Rich, RichTerm } from '#commitment/commitment.ts'
import { clauseNumber } from './clauses-blocks.ts'
import type { Composing } from './composing.ts'
import { daysOf } from './days.ts'
import { activityById } from '#core/method/index.ts'
import { numberOf } from './numbering.ts'
import { missing, plain } from './rich.ts'

/** What stands at the foot of the title page: when it was negotiated, until when it holds, when it is reviewed. */
export function datesOf(composing: Composing): readonly RichTerm[] {
  const { workshop, words } = composing
  const { dates } = words.document
  const { course } = workshop.content
  const days = daysOf(composing)
  const place = workshop.facts.place.trim()
  const agreed = days !== '' && place !== '' ? dates.at(days, place) : days || place
  return [
    { label: dates.agreed, text: agreed === '' ? missing(words.document.missing) : plain(agreed) },
    { label: dates.validUntil, text: dayOf(composing, 'term', course.term, dates.noTerm) },
    { label: dates.nextReview, text: dayOf(composing, 'review', course.review, null) },
  ]
}

/**
 * The day of a clause; where it has none, the number of the clause that says it in words, or of the heading that says that
 * the workshop left it out.
 */
function dayOf(
  { workshop, words, format }: Composing,
  topic: string,
  clause: Clause,
  notRelevant: string | null,
): Rich {
  const { dates, clauseRef, missing: word } = words.document
  const course = activityById('course')
  const number = numberOf('working', course.id) ?? ''
  if (isLeftOut(workshop, course)) return plain(dates.see(clauseRef(number)))
  if (clause.state === 'notRelevant') return notRelevant === null ? missing(word) : plain(notRelevant)
  if (clause.date !== '') return plain(format.day(clause.date))
  if (isBlank(clause.wording)) return missing(word)
  const index = Object.keys(course.topics).indexOf(topic)
  return plain(dates.see(clauseRef(clauseNumber(number, index))))
}
