import { filterEntities, mapEntities, patchEntity, withEntity, withoutEntity } from './entities.ts'
import type { Id } from './id.ts'
import { inOrder, orderAtEnd, orderBefore } from './order.ts'
import { nextSign, type Organisation } from './organisation.ts'
import { withoutOrganisation } from './leave.ts'
import { elements } from './method/index.ts'
import type { Workshop } from './workshop.ts'

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
    sign: nextSign(signs, given.name),
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
  if (before === id) return workshop
  const siblings = inOrder(workshop.organisations).filter(([other]) => other !== id)
  return patchOrganisation(workshop, id, { order: orderBefore(siblings, before) })
}

/** Takes an organisation out with all that is its own. What the room shares stays, without its sign. */
export function removeOrganisation(workshop: Workshop, id: Id): Workshop {
  const stances = elements.map((element) => [element.id, withoutEntity(workshop.stances[element.id], id)])
  return {
    ...workshop,
    organisations: withoutEntity(workshop.organisations, id),
    delegates: filterEntities(workshop.delegates, (delegate) => delegate.organisation !== id),
    signatories: filterEntities(workshop.signatories, (signatory) => signatory.organisation !== id),
    stances: Object.fromEntries(stances) as Workshop['stances'],
    content: withoutOrganisation(workshop.content, id),
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
  readonly people: number
  readonly stances: number
  /** Cards and filled cells that are its own and go with it. */
  readonly entries: number
  /** Rows, cards and questions of the room that stay without its name. */
  readonly mentions: number
}

export function belongingsOf(workshop: Workshop, id: Id): Belongings {
  const after = removeOrganisation(workshop, id)
  const size = (map: object) => Object.keys(map).length
  const before = countEntries(workshop, id)
  const left = countEntries(after, id)
  return {
    people: size(workshop.delegates) - size(after.delegates) + size(workshop.signatories) - size(after.signatories),
    stances: elements.filter((element) => workshop.stances[element.id][id] !== undefined).length,
    entries: before.entries - left.entries,
    mentions: before.mentions - left.mentions,
  }
}

function countEntries(workshop: Workshop, id: Id): { readonly entries: number; readonly mentions: number } {
  let [entries, mentions] = [0, 0]
  for (const content of Object.values(workshop.content)) {
    if ('cards' in content) {
      entries += Object.keys(content.cards).length
      mentions += Object.values(content.cards).filter((card) => card.organisation === id).length
    } else if ('cells' in content) {
      for (const [row, cells] of Object.entries(content.cells)) {
        entries += row === id ? Object.keys(cells).length : cells[id] === undefined ? 0 : 1
      }
    } else if ('rows' in content) {
      for (const row of Object.values(content.rows)) {
        if (Object.values(row.cells).some((value) => value === id || (Array.isArray(value) && value.includes(id))))
          mentions += 1
      }
    }
  }
  mentions += Object.values(workshop.questions).filter(
    (question) => question.owner === id || question.raisedBy === id,
  ).length
  return { entries, mentions }
}
