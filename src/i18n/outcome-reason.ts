import type { Ballot } from '#core/decision/ballot.ts'
import type { Outcome } from '#core/decision/outcome-kind.ts'
import type { Words } from './words.ts'

/** Why an outcome is what it is. Where one decides and all have been heard, it is that one's word that is still to come. */
export function outcomeReason({ deciding }: Words, { kind }: Ballot, { reason }: Outcome): string {
  return kind === 'hearing' && reason === 'incomplete' ? deciding.stillToDecide : deciding.reasons[reason]
}
