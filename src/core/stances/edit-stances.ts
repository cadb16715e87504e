import { withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'
import type { Stance, StanceKind } from './stance.ts'
import type { Workshop } from '#core/workshop.ts'
import { wordingOf } from './wording.ts'

/**
 * Takes down what an organisation says to an element, as given to today's wording. Reason and response stay when the
 * kind changes: whoever moves from objecting to a reservation need not say everything again.
 */
export function takeStance(workshop: Workshop, element: ElementId, organisation: Id, kind: StanceKind): Workshop {
  const before = workshop.stances[element][organisation]
  const body = workshop.organisations[organisation]
  const blank = { reason: '', response: '', body: body?.approvingBody ?? '', until: body?.approvalBy ?? '' }
  const stance: Stance = { ...(before ?? blank), kind, wording: wordingOf(workshop, element) }
  return withStances(workshop, element, withEntity(workshop.stances[element], organisation, stance))
}

export function patchStance(
  workshop: Workshop,
  element: ElementId,
  organisation: Id,
  patch: Partial<Omit<Stance, 'kind' | 'wording'>>,
): Workshop {
  const before = workshop.stances[element][organisation]
  if (before === undefined) return workshop
  return withStances(workshop, element, withEntity(workshop.stances[element], organisation, { ...before, ...patch }))
}

/** The organisation has seen the changed text and stays with what it said. */
export function confirmStance(workshop: Workshop, element: ElementId, organisation: Id): Workshop {
  const before = workshop.stances[element][organisation]
  return before === undefined ? workshop : takeStance(workshop, element, organisation, before.kind)
}

export function withdrawStance(workshop: Workshop, element: ElementId, organisation: Id): Workshop {
  return withStances(workshop, element, withoutEntity(workshop.stances[element], organisation))
}

/** Whether a stance was given to an earlier wording of the element. */
export function isStale(workshop: Workshop, element: ElementId, stance: Stance): boolean {
  return stance.wording !== wordingOf(workshop, element)
}

function withStances(workshop: Workshop, element: ElementId, stances: Workshop['stances'][ElementId]): Workshop {
  return { ...workshop, stances: { ...workshop.stances, [element]: stances } }
}
