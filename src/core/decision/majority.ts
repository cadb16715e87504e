import type { Id } from '#core/id.ts'
import { shares, type Vote, type VotesBallot } from './ballot.ts'
import { type Outcome, outcome } from './outcome-kind.ts'

/**
 * Majority: with a quorum, more yes than no; who abstains is there but casts no vote. As many yes as no decide nothing: what
 * holds then is the fallback that was agreed on. One organisation, one vote. Source: exportcooptoolkit.eu, tool 5.5.
 */
export function majorityOutcome(ballot: VotesBallot, everyone: readonly Id[]): Outcome {
  const { yes, no } = counted(ballot, everyone)
  const early = beforeCounting(ballot, everyone)
  if (early !== null) return early
  if (yes === no) return outcome('open', 'tie')
  return yes > no ? outcome('adopted', 'moreYes') : outcome('notAdopted', 'moreNo')
}

/** Qualified majority: with a quorum, yes from at least the agreed share of the votes cast. */
export function qualifiedMajorityOutcome(ballot: VotesBallot, everyone: readonly Id[]): Outcome {
  const { yes, no } = counted(ballot, everyone)
  const early = beforeCounting(ballot, everyone)
  if (early !== null) return early
  const [of, all] = shares[ballot.share]
  if (yes + no === 0) return outcome('open', 'tie')
  return yes * all >= (yes + no) * of ? outcome('adopted', 'shareReached') : outcome('notAdopted', 'shareMissed')
}

/** Whether so many organisations are there that the vote counts. */
function hasQuorum({ votes, quorum }: VotesBallot, everyone: readonly Id[]): boolean {
  const present = everyone.filter((id) => votes[id] !== undefined && votes[id] !== 'absent').length
  return present * 100 >= everyone.length * quorum
}

function counted({ votes }: VotesBallot, everyone: readonly Id[]): { readonly yes: number; readonly no: number } {
  const count = (vote: Vote) => everyone.filter((id) => votes[id] === vote).length
  return { yes: count('yes'), no: count('no') }
}

function beforeCounting(ballot: VotesBallot, everyone: readonly Id[]): Outcome | null {
  if (everyone.some((id) => ballot.votes[id] === undefined)) return outcome('open', 'incomplete')
  return hasQuorum(ballot, everyone) ? null : outcome('open', 'noQuorum')
}
