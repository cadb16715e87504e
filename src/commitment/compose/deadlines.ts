import { cellText, type Column, type Row } from '#core/activity/table.ts'
import { contentOf } from '#core/content.ts'
import { activities, type ActivityOfKind, elements } from '#core/method/index.ts'
import { compare, inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Deadline } from '#commitment/deadline.ts'
import { oneLine, plainText } from '#commitment/plain/plain-block.ts'
import { type Composing, shortNameOf } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { openQuestions } from './open-questions.ts'
import { approvalNotes } from './signatures.ts'
import { tableOf } from './table-blocks.ts'

/** Every day in the document that somebody has to keep: rows, clauses, approvals, open questions; the earliest first. */
export function deadlinesOf(composing: Composing): readonly Deadline[] {
  const found = activities.flatMap((activity): readonly Deadline[] => {
    if (activity.inDocument === 'none') return []
    if (activity.kind === 'table') return ofTable(composing, activity)
    return activity.kind === 'clauses' ? ofClauses(composing, activity) : []
  })
  return [...found, ...ofBodies(composing), ...ofStances(composing), ...ofQuestions(composing)].toSorted(
    (a, b) => compare(a.day, b.day) || compare(a.id, b.id),
  )
}

function ofTable(composing: Composing, activity: ActivityOfKind<'table'>): readonly Deadline[] {
  const days = Object.entries<Column>(activity.columns).filter(([, { type }]) => type === 'date')
  if (days.length === 0) return []
  const said = activityWords<'table'>(composing.words, activity)
  return inOrder(contentOf<'table'>(composing.workshop, activity).rows).flatMap(([row, entry]) =>
    days.flatMap(([column, { requiredWhile: needed }]) => {
      const day = cellText(entry, column)
      const now = needed === undefined ? '' : cellText(entry, needed.column)
      // A day that was only needed while something was open binds nobody once it is settled.
      if (day === '' || (now !== '' && now !== needed?.is)) return []
      const [first = '', ...others] = saidIn(composing, activity, entry)
      const id = `${activity.id}-${row}-${column}`
      return [{ id, day, title: `${said.inDocument}: ${first}`, note: others.join('\n') }]
    }),
  )
}

/** The first cell alone, the others with the heads of their columns; empty ones and days are left out. */
function saidIn(composing: Composing, activity: ActivityOfKind<'table'>, row: Row): readonly string[] {
  const said = activityWords<'table'>(composing.words, activity)
  const days = Object.entries(activity.columns).filter(([, { type }]) => type === 'date')
  const { columns, rows } = tableOf(
    composing,
    activity,
    [row],
    said,
    days.map(([name]) => name),
  )
  const cells = (rows[0] ?? []).map((cell) => oneLine(plainText(cell)))
  return cells.flatMap((cell, index) => {
    if (index === 0) return [cell]
    return cell === '' ? [] : [`${plainText(columns[index]?.head ?? [])}: ${cell}`]
  })
}

function ofClauses({ words, workshop }: Composing, activity: ActivityOfKind<'clauses'>): readonly Deadline[] {
  const said = activityWords<'clauses'>(words, activity)
  return Object.entries(contentOf<'clauses'>(workshop, activity)).flatMap(([topic, clause]) =>
    clause.date === '' || clause.state === 'notRelevant'
      ? []
      : [
          {
            id: `${activity.id}-${topic}`,
            day: clause.date,
            title: said.topics[topic]?.label ?? topic,
            note: clause.wording,
          },
        ],
  )
}

function ofBodies(composing: Composing): readonly Deadline[] {
  const { approval } = composing.words.document.deadlines
  return composing.organisations.flatMap(([id, organisation]) =>
    organisation.approvalBy === '' || isBlank(organisation.approvingBody)
      ? []
      : [
          {
            id: `approval-${id}`,
            day: organisation.approvalBy,
            title: approval(shortNameOf(composing, organisation), organisation.approvingBody.trim()),
            note: approvalNotes(composing, organisation).join('\n'),
          },
        ],
  )
}

/** An approval that one decision waits for, where it is not the one of the organisation as a whole. */
function ofStances(composing: Composing): readonly Deadline[] {
  const { approval, decision } = composing.words.document.deadlines
  return composing.organisations.flatMap(([id, organisation]) =>
    elements.flatMap((element): readonly Deadline[] => {
      const stance = composing.workshop.stances[element.id][id]
      if (stance?.kind !== 'subjectToBody' || stance.until === '') return []
      const own = organisation.approvingBody.trim()
      const body = stance.body.trim() || own
      if (body === own && body !== '' && stance.until === organisation.approvalBy) return []
      const title = approval(shortNameOf(composing, organisation), body)
      return [
        { id: `stance-${element.id}-${id}`, day: stance.until, title, note: decision(decisionNumber(element.id)) },
      ]
    }),
  )
}

function ofQuestions(composing: Composing): readonly Deadline[] {
  const { questions, deadlines } = composing.words.document
  return openQuestions(composing).flatMap(({ id, text, by, owner: holder }) => {
    if (by === '') return []
    const found = composing.workshop.organisations[holder]
    const note = found === undefined ? questions.missingOwner : deadlines.owner(shortNameOf(composing, found))
    return [{ id: `question-${id}`, day: by, title: deadlines.question(oneLine(text)), note }]
  })
}
