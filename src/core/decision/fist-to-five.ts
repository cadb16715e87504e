import type { Id } from '#core/id.ts'
import type { FingersBallot } from './ballot.ts'
import { type Outcome, outcome } from './outcome-kind.ts'

/** So many fingers of everyone carry a proposal. */
export const enoughFingers = 3

/**
 * Fist-to-five: a fist blocks, one or two fingers want to talk first, three and more support it in public. Adopted when
 * everyone who is there shows at least three. Source: "fist of five", as handouts for facilitators have it; no author is known.
 */
export function fistToFiveOutcome({ fingers, absent }: FingersBallot, everyone: readonly Id[]): Outcome {
  const present = everyone.filter((id) => !absent.includes(id))
  const shown = present.map((id) => fingers[id])
  if (present.length === 0) return outcome('open', 'nobody')
  if (shown.some((count) => count === 0)) return outcome('notAdopted', 'blocked')
  if (shown.some((count) => count === undefined)) return outcome('open', 'incomplete')
  return shown.every((count) => count !== undefined && count >= enoughFingers)
    ? outcome('adopted', 'enoughFingers')
    : outcome('open', 'mustTalk')
}
