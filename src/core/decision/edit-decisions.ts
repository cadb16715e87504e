import { absentOrganisations } from '#core/organisations/absent-organisations.ts'
import { type Ballot, ballotFor, type VoicesBallot } from './ballot.ts'
import type { Decision } from './decision.ts'
import { outcomeOf } from './outcome.ts'
import { outcome } from './outcome-kind.ts'
import { isStale } from '#core/stances/edit-stances.ts'
import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { isElementId, type ElementId } from '#core/method/index.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import { inOrder, orderAtEnd } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'

/**
 * Puts something to the room. With consent or consensus on an element, its stances are taken as they stand, but for those
 * to an earlier wording. An organisation of which nobody is there is absent, until somebody says otherwise.
 */
export function beginDecision(
  workshop: Workshop,
  id: Id,
  given: Pick<Decision, 'text' | 'rule'> & Partial<Pick<Decision, 'fallback' | 'element' | 'visibility'>>,
  stancesOf: ElementId | null = null,
): Workshop {
  const empty = ballotFor(given.rule, absentOrganisations(workshop))
  const ballot =
    stancesOf !== null && empty.kind === 'voices'
      ? { ...empty, voices: { ...empty.voices, ...voicesOf(workshop, stancesOf) } }
      : empty
  const decision: Decision = {
    fallback: '',
    element: '',
    visibility: 'document',
    ...given,
    ballot,
    everyone: [],
    outcome: outcome('open', 'incomplete'),
    at: '',
    remark: '',
    order: orderAtEnd(workshop.decisions),
  }
  return { ...workshop, decisions: withEntity(workshop.decisions, id, decision) }
}

/** Changes what was said about a decision: its text, the fallback, the remark, whether it leaves the room. */
export function patchDecision(
  workshop: Workshop,
  id: Id,
  patch: Partial<Pick<Decision, 'text' | 'fallback' | 'remark' | 'visibility'>>,
): Workshop {
  return { ...workshop, decisions: patchEntity(workshop.decisions, id, patch) }
}

/** Another rule asks other things: what was said under the one before is kept only where both ask the same. */
export function chooseRule(workshop: Workshop, id: Id, rule: DecisionRuleId): Workshop {
  return change(workshop, id, (decision) => {
    const fresh = ballotFor(rule, absentOrganisations(workshop))
    return { ...decision, rule, ballot: fresh.kind === decision.ballot.kind ? decision.ballot : fresh }
  })
}

/** Takes down what somebody says. What has been recorded is not voted on again. */
export function vote(workshop: Workshop, id: Id, to: (ballot: Ballot) => Ballot): Workshop {
  return change(workshop, id, (decision) => ({ ...decision, ballot: to(decision.ballot) }))
}

/** Puts the outcome into the log as the rule gives it now. `at` is a moment, see `momentAt`. */
export function recordDecision(workshop: Workshop, id: Id, at: string): Workshop {
  const everyone = inOrder(workshop.organisations).map(([organisation]) => organisation)
  return change(workshop, id, (decision) => ({
    ...decision,
    everyone,
    outcome: outcomeOf(decision.rule, decision.ballot, everyone),
    at,
  }))
}

export function removeDecision(workshop: Workshop, id: Id): Workshop {
  return { ...workshop, decisions: withoutEntity(workshop.decisions, id) }
}

/** The log: what has been recorded, in the order in which it was. */
export function recordedDecisions(workshop: Pick<Workshop, 'decisions'>): readonly (readonly [Id, Decision])[] {
  return inOrder(workshop.decisions)
    .filter(([, { at }]) => at !== '')
    .toSorted(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at))
}

/** What is put to the room and not recorded yet. */
export function decisionsUnderWay(workshop: Pick<Workshop, 'decisions'>): readonly (readonly [Id, Decision])[] {
  return inOrder(workshop.decisions).filter(([, { at }]) => at === '')
}

/** The element of a decision; null for one that came up elsewhere. */
export function elementOfDecision({ element }: Decision): ElementId | null {
  return isElementId(element) ? element : null
}

function change(workshop: Workshop, id: Id, to: (decision: Decision) => Decision): Workshop {
  const decision = workshop.decisions[id]
  if (decision === undefined || decision.at !== '') return workshop
  return { ...workshop, decisions: withEntity(workshop.decisions, id, to(decision)) }
}

function voicesOf(workshop: Workshop, element: ElementId): VoicesBallot['voices'] {
  const stances = Object.entries(workshop.stances[element]).filter(([, stance]) => !isStale(workshop, element, stance))
  return Object.fromEntries(stances.map(([id, { kind, reason }]) => [id, { kind, reason }]))
}
