import { filterEntities, mapEntities, patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import { type GridContent, isFilledCell } from '#core/activity/grid.ts'
import type { Content } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import { type Entities, inOrder, orderAtEnd, putBefore } from '#core/order.ts'
import { nextSign, type Organisation } from './organisation.ts'
import { withoutOrganisation } from './leave.ts'
import { activities, type ActivityId, elements } from '#core/method/index.ts'
import { perElement } from '#core/method/per-element.ts'
import type { Workshop } from '#core/workshop.ts'

/** Adds an organisation; what is not given gets its usual start, the sign one that no other bears. */
export function addOrganisation(
  workshop: Workshop,
  id: Id,
  given: Pick<Organisation, 'name'> & Partial<Organisation>,
): Workshop {
  const signs = Object.values(workshop.organisations).map((organisation) => organisation.sign)
  const organisation: Organisation = {
    legalForm: '',
    shortName: '',
    sign: nextSign(signs, given.shortName || given.name),
    sector: 'civil',
    mission: '',
    approvingBody: '',
    approvalBy: '',
    ...given,
    order: orderAtEnd(workshop.organisations),
  }
  return { ...workshop, organisations: withEntity(workshop.organisations, id, organisation) }
}

export function patchOrganisation(workshop: Workshop, id: Id, patch: Partial<Organisation>): Workshop {
  return { ...workshop, organisations: patchEntity(workshop.organisations, id, patch) }
}

/** Puts an organisation right before another, or (null) at the end: the order of signs, matrices and signatures. */
export function moveOrganisation(workshop: Workshop, id: Id, before: Id | null): Workshop {
  const { organisations } = workshop
  const organisation = organisations[id]
  if (organisation === undefined || before === id) return workshop
  return {
    ...workshop,
    organisations: putBefore(organisations, [id, organisation], inOrder(organisations), before),
  }
}

/** Takes an organisation out with all that is its own. What the room shares stays, without its sign. */
export function removeOrganisation(workshop: Workshop, id: Id): Workshop {
  return {
    ...workshop,
    organisations: withoutEntity(workshop.organisations, id),
    delegates: filterEntities(workshop.delegates, (delegate) => delegate.organisation !== id),
    signatories: filterEntities(workshop.signatories, (signatory) => signatory.organisation !== id),
    stances: perElement((element) => withoutEntity(workshop.stances[element], id)),
    signings: withoutEntity(workshop.signings, id),
    content: withoutOrganisation(workshop.content, id),
    reviews: mapEntities(workshop.reviews, (review) =>
      review.organisation === id ? { ...review, organisation: '' } : review,
    ),
    questions: mapEntities(workshop.questions, (question) =>
      question.owner === id || question.raisedBy === id
        ? {
            ...question,
            owner: question.owner === id ? '' : question.owner,
            raisedBy: question.raisedBy === id ? '' : question.raisedBy,
          }
        : question,
    ),
  }
}

/** What goes, or loses its name, when an organisation leaves: said before it happens. */
export interface Belongings {
  /** Whoever is there and signs, too, is one. */
  readonly people: number
  readonly stances: number
  /** Cards, what it wrote in a silent round, and filled cells that are its own and go with it. */
  readonly entries: number
  /** Rows, cards and questions of the room that stay without its name. */
  readonly mentions: number
}

export function belongingsOf(workshop: Workshop, id: Id): Belongings {
  const after = removeOrganisation(workshop, id)
  const losses = activities.map((activity) => lossesIn(workshop.content[activity.id], after.content[activity.id], id))
  return {
    people: new Set(
      [workshop.delegates, workshop.signatories].flatMap((all) =>
        Object.values(all).flatMap(({ organisation, name }) => (organisation === id ? [name] : [])),
      ),
    ).size,
    stances: elements.filter((element) => workshop.stances[element.id][id] !== undefined).length,
    entries: losses.reduce((sum, { entries }) => sum + entries, 0),
    mentions: losses.reduce((sum, { mentions }) => sum + mentions, changed(workshop.questions, after.questions)),
  }
}

function lossesIn(
  before: Content[ActivityId],
  after: Content[ActivityId],
  id: Id,
): Pick<Belongings, 'entries' | 'mentions'> {
  if ('cards' in before && 'cards' in after) {
    const there = { ...before.cards, ...before.round.entries }
    const gone = Object.keys(there).filter((card) => !(card in after.cards || card in after.round.entries)).length
    const signed = Object.values(there).filter((card) => card.organisation === id).length
    return { entries: gone, mentions: signed - gone }
  }
  if ('cells' in before && 'cells' in after) return { entries: filledCells(before) - filledCells(after), mentions: 0 }
  if ('rows' in before && 'rows' in after) return { entries: 0, mentions: changed(before.rows, after.rows) }
  return { entries: 0, mentions: 0 }
}

/** How many entities are gone or no longer the same value. */
function changed(before: Entities<unknown>, after: Entities<unknown>): number {
  return Object.entries(before).filter(([id, entity]) => after[id] !== entity).length
}

function filledCells({ cells }: GridContent): number {
  return Object.values(cells).reduce((sum, row) => sum + Object.values(row).filter(isFilledCell).length, 0)
}
