import type { Id } from '#core/id.ts'

/** Every reason an outcome can have. The words live in the language files. */
export const outcomeReasons = [
  'nobody',
  'incomplete',
  'allAgree',
  'notAllAgree',
  'noObjection',
  'objection',
  'reasonMissing',
  'enoughFingers',
  'blocked',
  'mustTalk',
  'noOptions',
  'leastResistance',
  'passiveWins',
  'tiedOptions',
  'allVetoed',
  'noQuorum',
  'moreYes',
  'moreNo',
  'tie',
  'shareReached',
  'shareMissed',
  'nobodyDecides',
  'notHeard',
  'decidedYes',
  'decidedNo',
] as const

export type OutcomeReason = (typeof outcomeReasons)[number]

/** What the rule makes of what was said. `open` never decides anything: it tells what is still needed. */
export interface Outcome {
  readonly result: 'adopted' | 'notAdopted' | 'open'
  readonly reason: OutcomeReason
  /** The option that was chosen, where there are several; else empty. */
  readonly option: Id
  /** Adopted, yet a body of at least one organisation still has to agree. */
  readonly provisional: boolean
}

export function outcome(
  result: Outcome['result'],
  reason: OutcomeReason,
  more: Partial<Pick<Outcome, 'option' | 'provisional'>> = {},
): Outcome {
  return { result, reason, option: '', provisional: false, ...more }
}
