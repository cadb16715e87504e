import { anchor } from '#core/anchor.ts'
import { type Content, contentOf } from '#core/content.ts'
import { decisionsUnderWay } from '#core/decision/edit-decisions.ts'
import { delegatesOf, signatoriesOf } from '#core/organisations/edit-people.ts'
import { isStale } from '#core/stances/edit-stances.ts'
import type { Id } from '#core/id.ts'
import { isLeftOut } from '#core/left-out.ts'
import {
  activities,
  type ActivityId,
  type AnyActivity,
  elementById,
  elements,
  type ElementId,
} from '#core/method/index.ts'
import { awaitsAnswer } from '#core/questions/open-question.ts'
import { inOrder } from '#core/order.ts'
import { isSomebody } from '#core/organisations/people.ts'
import { needsReason } from '#core/stances/stance.ts'
import { isRoomOnly } from '#core/room/released.ts'
import { remembered } from '#core/remembered.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { cardsGaps, clausesGaps, tableGaps, textsGaps } from './activity-gaps.ts'
import type { Gap, Lack, Urgency } from './gap.ts'
import { gridGaps } from './grid-gaps.ts'

/** Everything the commitment still lacks, in the order of the method. */
export function gapsOf(workshop: Workshop): readonly Gap[] {
  return [
    ...setupGaps(workshop),
    ...elements.flatMap((element) => elementGaps(workshop, element.id)),
    ...decisionGaps(workshop),
    ...questionGaps(workshop),
  ]
}

/** What one element lacks: its activities, then its stances. */
export function elementGaps(workshop: Workshop, id: ElementId): readonly Gap[] {
  return [
    ...elementById(id).activities.flatMap((activity) => activityGaps(workshop, activity)),
    ...stanceGaps(workshop, id),
  ]
}

/** What is left out lacks nothing. Computed anew only when the content or the organisations have changed, as screens ask with every key. */
export function activityGaps(workshop: Workshop, activity: AnyActivity): readonly Gap[] {
  const { content, organisations } = workshop
  return isLeftOut(workshop, activity) ? [] : gapsOfContent[activity.id](content[activity.id], organisations)
}

const gapsOfContent = Object.fromEntries(
  activities.map((activity) => [
    activity.id,
    remembered((content: Content[ActivityId], organisations: Workshop['organisations']) =>
      contentGaps({ content: { [activity.id]: content } as Content, organisations }, activity),
    ),
  ]),
) as Record<ActivityId, (content: Content[ActivityId], organisations: Workshop['organisations']) => readonly Gap[]>

type Worked = Pick<Workshop, 'content' | 'organisations'>

function contentGaps(workshop: Worked, activity: AnyActivity): readonly Gap[] {
  switch (activity.kind) {
    case 'texts':
      return textsGaps(activity, contentOf<'texts'>(workshop, activity))
    case 'cards':
      return cardsGaps(activity, contentOf<'cards'>(workshop, activity))
    case 'table':
      return tableGaps(activity, contentOf<'table'>(workshop, activity))
    case 'grid':
      return gridGaps(activity, contentOf<'grid'>(workshop, activity), organisationIds(workshop))
    case 'clauses':
      return clausesGaps(activity, contentOf<'clauses'>(workshop, activity))
  }
}

/** Every organisation takes its stance; a reservation or objection says why; a changed text asks again. */
export function stanceGaps(workshop: Workshop, element: ElementId): readonly Gap[] {
  return organisationIds(workshop).flatMap((organisation): readonly Gap[] => {
    const gap = (what: Extract<Lack, { element: ElementId }>['what'], urgency: Urgency): Gap => ({
      lack: { what, element, organisation },
      urgency,
      place: { screen: 'stances', element },
      anchor: anchor.stance(element, organisation),
    })
    const stance = workshop.stances[element][organisation]
    if (stance === undefined) return [gap('stance', 'beforeSigning')]
    const gaps: Gap[] = []
    if (needsReason(stance.kind) && isBlank(stance.reason)) gaps.push(gap('stanceReason', 'beforeSigning'))
    else if (stance.kind === 'objects') gaps.push(gap('objects', 'beforeSigning'))
    if (isStale(workshop, element, stance)) gaps.push(gap('stale', 'beforeSigning'))
    return gaps
  })
}

function setupGaps(workshop: Workshop): readonly Gap[] {
  const gaps: Gap[] = []
  const add = (lack: Lack, step: 'occasion' | 'organisations' | 'rules', at: string) =>
    gaps.push({ lack, urgency: 'beforeSigning', place: { screen: 'setup', step }, anchor: at })
  if (isBlank(workshop.facts.title)) add({ what: 'title' }, 'occasion', anchor.fact('title'))
  if (workshop.facts.ruleToday === '') add({ what: 'ruleToday' }, 'rules', anchor.fact('ruleToday'))
  const ids = organisationIds(workshop)
  if (ids.length < 2) add({ what: 'organisations' }, 'organisations', anchor.newOrganisation())
  for (const organisation of ids) {
    const delegates = delegatesOf(workshop, organisation).filter(([, delegate]) => isSomebody(delegate))
    const at = anchor.organisation(organisation)
    if (delegates.length === 0) add({ what: 'delegate', organisation }, 'organisations', at)
    else if (delegates.every(([, { mandate }]) => mandate === ''))
      add({ what: 'mandate', organisation }, 'organisations', at)
    if (!signatoriesOf(workshop, organisation).some(([, signatory]) => isSomebody(signatory)))
      add({ what: 'signatory', organisation }, 'organisations', at)
  }
  return gaps
}

/** What was put to the room and put aside before it was decided; what stays in the room is none of the commitment's. */
function decisionGaps(workshop: Workshop): readonly Gap[] {
  return decisionsUnderWay(workshop)
    .filter(([, decision]) => !isRoomOnly(decision))
    .map(([decision]) => ({
      lack: { what: 'decision', decision },
      urgency: 'beforeSigning',
      place: { screen: 'decision', decision },
      anchor: anchor.decision(decision),
    }))
}

function questionGaps(workshop: Workshop): readonly Gap[] {
  return inOrder(workshop.questions)
    .filter(([, question]) => awaitsAnswer(question))
    .flatMap(([question, { owner, by }]) => {
      const gap = (what: 'questionOwner' | 'questionDate'): Gap => ({
        lack: { what, question },
        urgency: 'later',
        place: { screen: 'questions' },
        anchor: anchor.question(question),
      })
      return [...(owner === '' ? [gap('questionOwner')] : []), ...(by === '' ? [gap('questionDate')] : [])]
    })
}

function organisationIds(workshop: Pick<Workshop, 'organisations'>): readonly Id[] {
  return inOrder(workshop.organisations).map(([id]) => id)
}
