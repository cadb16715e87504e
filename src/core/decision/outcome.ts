import type { Id } from '#core/id.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import type { Ballot } from './ballot.ts'
import { consensingOutcome } from './consensing.ts'
import { fistToFiveOutcome } from './fist-to-five.ts'
import { hearingOutcome } from './hearing.ts'
import { majorityOutcome, qualifiedMajorityOutcome } from './majority.ts'
import { type Outcome, outcome } from './outcome-kind.ts'
import { consensusOutcome, consentOutcome } from './voices.ts'

/** The outcome of a ballot under a rule. `everyone` are the organisations that the decision is up to. */
export function outcomeOf(rule: DecisionRuleId, ballot: Ballot, everyone: readonly Id[]): Outcome {
  if (everyone.length === 0) return outcome('open', 'nobody')
  switch (ballot.kind) {
    case 'voices':
      return rule === 'consensus' ? consensusOutcome(ballot, everyone) : consentOutcome(ballot, everyone)
    case 'fingers':
      return fistToFiveOutcome(ballot, everyone)
    case 'resistance':
      return consensingOutcome(ballot, everyone)
    case 'votes':
      return rule === 'qualifiedMajority'
        ? qualifiedMajorityOutcome(ballot, everyone)
        : majorityOutcome(ballot, everyone)
    case 'hearing':
      return hearingOutcome(ballot, everyone)
  }
}
