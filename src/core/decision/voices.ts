import type { Id } from '#core/id.ts'
import { isBlank } from '#core/text.ts'
import type { Voice, VoicesBallot } from './ballot.ts'
import { type Outcome, outcome } from './outcome-kind.ts'

/**
 * Consensus: everyone who is there agrees, with or without a reservation. Standing aside lets the others go on in consent,
 * but it is no agreement. Source: the common meaning in guides on partnering; none of them owns it.
 */
export function consensusOutcome(ballot: VoicesBallot, everyone: readonly Id[]): Outcome {
  const { present, missing } = heard(ballot, everyone)
  if (missing) return outcome('open', 'incomplete')
  if (present.length === 0) return outcome('open', 'nobody')
  const agree = present.every(({ kind }) => kind === 'supports' || kind === 'reservation' || kind === 'subjectToBody')
  return agree
    ? outcome('adopted', 'allAgree', { provisional: provisional(present) })
    : outcome('notAdopted', 'notAllAgree')
}

/**
 * Consent: adopted as long as nobody who is there has a reasoned objection; good enough for now, safe enough to try. An
 * objection without its reason does not count yet: it is asked for first. Source: sociocracyforall.org, consent decision
 * making.
 */
export function consentOutcome(ballot: VoicesBallot, everyone: readonly Id[]): Outcome {
  const { present, missing } = heard(ballot, everyone)
  const objections = present.filter(({ kind }) => kind === 'objects')
  if (objections.some(({ reason }) => !isBlank(reason))) return outcome('notAdopted', 'objection')
  if (objections.length > 0) return outcome('open', 'reasonMissing')
  if (missing) return outcome('open', 'incomplete')
  if (present.length === 0) return outcome('open', 'nobody')
  return outcome('adopted', 'noObjection', { provisional: provisional(present) })
}

function heard({ voices }: VoicesBallot, everyone: readonly Id[]) {
  const said = everyone.map((id) => voices[id])
  return {
    present: said.filter((voice): voice is Voice => voice !== undefined && voice.kind !== 'absent'),
    missing: said.some((voice) => voice === undefined),
  }
}

function provisional(present: readonly Voice[]): boolean {
  return present.some(({ kind }) => kind === 'subjectToBody')
}
