import type { Ballot } from '#core/decision/ballot.ts'
import type { Outcome } from '#core/decision/outcome-kind.ts'
import type { Words } from './words.ts'

/**
 * Why an outcome is what it is. Where one decides and all have been heard, it is that one's word that is still to come; where
 * nobody voted yes or no, there is nothing to be equally many of.
 */
export function outcomeReason({ deciding }: Words, ballot: Ballot, { reason }: Outcome): string {
  if (ballot.kind === 'hearing' && reason === 'incomplete') return deciding.stillToDecide
  if (ballot.kind === 'votes' && reason === 'tie') {
    const cast = Object.values(ballot.votes).some((vote) => vote === 'yes' || vote === 'no')
    if (!cast) return deciding.noVoteCast
  }
  return deciding.reasons[reason]
}
