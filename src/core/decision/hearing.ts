import type { Id } from '#core/id.ts'
import type { HearingBallot } from './ballot.ts'
import { type Outcome, outcome } from './outcome-kind.ts'

/** One decides after hearing: what the decider says holds, once all others who are there have been heard. */
export function hearingOutcome({ decider, heard, absent, decided }: HearingBallot, everyone: readonly Id[]): Outcome {
  if (decider === '' || !everyone.includes(decider)) return outcome('open', 'nobodyDecides')
  const others = everyone.filter((id) => id !== decider && !absent.includes(id))
  if (!others.every((id) => heard.includes(id))) return outcome('open', 'notHeard')
  switch (decided) {
    case '':
      return outcome('open', 'incomplete')
    case 'yes':
      return outcome('adopted', 'decidedYes')
    case 'no':
      return outcome('notAdopted', 'decidedNo')
  }
}
