import { cellText, type Row, rowText, type TableActivity } from '#core/activity/table.ts'
import { contentOf } from '#core/content.ts'
import type { Gap } from '#core/gaps/gap.ts'
import type { Id } from '#core/id.ts'
import { activityById, type ActivityId, type AnyActivity } from '#core/method/index.ts'
import { nameInRoom } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { firstWords } from './first-words.ts'
import { activityWords } from './of-kind.ts'
import type { Words } from './words.ts'

/**
 * What a gap lacks, in one sentence of the given language that names the organisation, row or topic as the room does. Whoever
 * shows it says of which element it is.
 */
export function gapSentence({ lack }: Gap, workshop: Workshop, words: Words): string {
  const say = words.gaps.sentences
  const organisation = (id: Id) => organisationName(workshop, words, id)
  const title = (id: ActivityId) => words.activities[id].title
  switch (lack.what) {
    case 'title':
    case 'ruleToday':
    case 'organisations':
      return say[lack.what]
    case 'delegate':
    case 'mandate':
    case 'signatory':
      return say[lack.what]({ organisation: organisation(lack.organisation) })
    case 'text':
      return say.text({ title: title(lack.activity), field: partLabel(words, lack.activity, lack.field) })
    case 'cards':
    case 'rows':
      return say[lack.what]({ title: title(lack.activity), atLeast: lack.atLeast, there: lack.there })
    case 'cell': {
      const row = rowName(workshop, words, lack.activity, lack.row)
      return say.cell({ title: title(lack.activity), row, column: partLabel(words, lack.activity, lack.column) })
    }
    case 'noCell':
      return say.noCell({ title: title(lack.activity), organisation: organisation(lack.organisation) })
    case 'reply':
    case 'followUp':
      return say[lack.what]({ from: organisation(lack.row), to: organisation(lack.organisation) })
    case 'noTasks':
      return say.noTasks({ title: title(lack.activity) })
    case 'noAccountable':
    case 'severalAccountable':
    case 'noResponsible':
      return say[lack.what]({ row: rowName(workshop, words, lack.activity, lack.row) })
    case 'leadsNowhere':
    case 'unfounded':
      return say[lack.what]({ card: cardName(workshop, words, lack.activity, lack.card) })
    case 'clause':
    case 'clauseReason':
    case 'clauseBlank':
    case 'clauseDate':
      return say[lack.what]({ title: title(lack.activity), topic: partLabel(words, lack.activity, lack.topic) })
    case 'stance':
    case 'stanceReason':
    case 'stale':
    case 'objects':
      return say[lack.what]({
        organisation: organisation(lack.organisation),
        decision: words.gaps.decisions[lack.element],
      })
    case 'decision':
      return say.decision({ text: worded(words, workshop.decisions[lack.decision]?.text) })
    case 'questionOwner':
    case 'questionDate':
      return say[lack.what]({ question: worded(words, workshop.questions[lack.question]?.text) })
  }
}

function organisationName(workshop: Workshop, words: Words, id: Id): string {
  const organisation = workshop.organisations[id]
  const name = organisation === undefined ? '' : nameInRoom(organisation)
  return isBlank(name) ? words.gaps.unnamedOrganisation : firstWords(name)
}

/** The label of a field, column, row or topic. */
function partLabel(words: Words, id: ActivityId, part: string): string {
  const activity: AnyActivity = activityById(id)
  switch (activity.kind) {
    case 'texts':
      return activityWords<'texts'>(words, activity).fields[part]?.label ?? part
    case 'cards':
      return activityWords<'cards'>(words, activity).columns[part]?.title ?? part
    case 'table':
      return activityWords<'table'>(words, activity).columns[part]?.label ?? part
    case 'grid':
      return activityWords<'grid'>(words, activity).rows[part]?.label ?? part
    case 'clauses':
      return activityWords<'clauses'>(words, activity).topics[part]?.label ?? part
  }
}

/** A row by its own first words; in a table without any, by the organisation it names. */
function rowName(workshop: Workshop, words: Words, id: ActivityId, row: Id): string {
  const activity: AnyActivity = activityById(id)
  if (activity.kind === 'grid') return worded(words, contentOf<'grid'>(workshop, activity).rows[row]?.text)
  if (activity.kind !== 'table') return words.gaps.unworded
  const held = contentOf<'table'>(workshop, activity).rows[row]
  if (held === undefined) return words.gaps.unworded
  const organisation = namedOrganisation(activity, held)
  const name = rowText(activity, held) || (organisation === '' ? '' : organisationName(workshop, words, organisation))
  return worded(words, name)
}

/** The first organisation of a row; empty for none. */
function namedOrganisation({ columns }: TableActivity, row: Row): Id {
  const column = Object.keys(columns).find(
    (name) => columns[name]?.type === 'organisation' && cellText(row, name) !== '',
  )
  return column === undefined ? '' : cellText(row, column)
}

function cardName(workshop: Workshop, words: Words, id: ActivityId, card: Id): string {
  const activity: AnyActivity = activityById(id)
  const content = activity.kind === 'cards' ? contentOf<'cards'>(workshop, activity) : null
  return worded(words, content?.cards[card]?.text)
}

function worded(words: Words, text = ''): string {
  return isBlank(text) ? words.gaps.unworded : firstWords(text)
}
