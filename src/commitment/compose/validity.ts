import { emptyClause } from '#core/activity/clauses.ts'
import { contentOf } from '#core/content.ts'
import { isLeftOut } from '#core/left-out.ts'
import { activityById, elements } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Rich, Section } from '#commitment/commitment.ts'
import { clauseNumber, clauseText, isBinding } from './clauses-blocks.ts'
import type { Composing } from './composing.ts'
import { editionLine } from './edition-line.ts'
import { numberedActivities, numberOf } from './numbering.ts'
import { plainSection } from './plain-section.ts'
import { heading, joined, paragraph, plain } from './rich.ts'

/** What the document is in law, how long it holds, and how it changes or ends. */
export function validitySection(composing: Composing): Section {
  const { document } = composing.words
  const { validity } = document
  const { term } = composing.workshop.content.course
  const saysFromWhen = term.state !== 'notRelevant' && !isBlank(term.wording)
  return plainSection({
    id: 'validity',
    title: validity.title,
    shortTitle: validity.short,
    blocks: [
      heading(validity.nature),
      paragraph(validity.notBinding),
      paragraph(bindingSentence(composing)),
      heading(validity.course),
      isLeftOut(composing.workshop, activityById('course'))
        ? paragraph(document.leftOut)
        : { kind: 'terms', terms: courseTerms(composing) },
      heading(validity.counterparts),
      paragraph(validity.counterpartsText(editionLine(composing), saysFromWhen)),
    ],
  })
}

/** Names every clause that is marked as binding, or says that none is. */
function bindingSentence(composing: Composing): string {
  const { words, format } = composing
  const { validity } = words.document
  const numbers = bindingNumbers(composing)
  if (numbers.length === 0) return validity.noneBinding
  return format.plural(numbers.length, validity.someBinding).replace('{numbers}', format.list(numbers))
}

function bindingNumbers({ workshop }: Composing): readonly string[] {
  return elements.flatMap((element) =>
    numberedActivities(element.id).flatMap(({ number, activity }) => {
      if (activity.kind !== 'clauses') return []
      const content = contentOf<'clauses'>(workshop, activity)
      const topics = Object.keys(activity.topics).map((topic, index) => ({
        topic,
        number: clauseNumber(number, index),
      }))
      return topics.filter(({ topic }) => isBinding(content[topic] ?? emptyClause)).map(({ number }) => number)
    }),
  )
}

/** The clauses on the course of the partnership, with the number under which they stand in their element. */
function courseTerms(composing: Composing): readonly { readonly label: string; readonly text: Rich }[] {
  const { workshop, words, format } = composing
  const activity = activityById('course')
  const said = activityWords<'clauses'>(words, activity)
  const content = contentOf<'clauses'>(workshop, activity)
  const number = numberOf('working', activity.id) ?? ''
  return Object.entries(activity.topics).map(([topic, asked], index) => {
    const clause = content[topic] ?? emptyClause
    const day =
      clause.date === '' || clause.state === 'notRelevant' ? '' : words.document.clauses.day(format.day(clause.date))
    const reference = clauseNumber(number, index)
    const text = joined([clauseText(composing, clause, asked), plain(day)], '\n')
    return { label: words.document.validity.referred(said.topics[topic]?.label ?? topic, reference), text }
  })
}
