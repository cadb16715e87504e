import type { Id } from '#core/id.ts'
import { passive, type Ballot } from './ballot.ts'
import type { Decision } from './decision.ts'
import { enoughFingers } from './fist-to-five.ts'
import type { Outcome } from './outcome-kind.ts'

/** Who was not with the outcome, and who was not there: recorded by name, never counted against anyone. */
export interface Dissent {
  readonly minority: readonly Id[]
  /** Who does not carry what is not adopted: it waits for them, so the outcome is theirs and they are no minority. */
  readonly notYet: readonly Id[]
  readonly absent: readonly Id[]
}

/** `everyone` in the order of the workshop, which the lists keep. */
export function dissentOf(ballot: Ballot, { result, reason, option }: Outcome, everyone: readonly Id[]): Dissent {
  const those = (said: (id: Id) => boolean) => everyone.filter((id) => said(id))
  const against = (who: readonly Id[]) =>
    result === 'adopted' ? { minority: who, notYet: [] } : { minority: [], notYet: who }
  switch (ballot.kind) {
    case 'voices': {
      // Whoever stands aside lets the others go on, but where all have to agree.
      const counts = result === 'adopted' || reason === 'notAllAgree'
      return {
        ...against(
          those((id) => {
            const kind = ballot.voices[id]?.kind
            return kind === 'objects' || (counts && kind === 'standsAside')
          }),
        ),
        absent: those((id) => ballot.voices[id]?.kind === 'absent'),
      }
    }
    case 'fingers': {
      const present = (id: Id) => !ballot.absent.includes(id)
      return {
        ...against(those((id) => present(id) && (ballot.fingers[id] ?? enoughFingers) < enoughFingers)),
        absent: those((id) => !present(id)),
      }
    }
    case 'resistance': {
      // Nothing while none is chosen.
      const chosen = ballot.resistance[option]
      const strongly = (id: Id) => !ballot.absent.includes(id) && (chosen?.[id] ?? 0) > half
      return {
        minority: option === passive ? [] : those(strongly),
        notYet: [],
        absent: those((id) => ballot.absent.includes(id)),
      }
    }
    case 'votes': {
      // Nothing was decided, so nobody was against it.
      const lost = { adopted: 'no', notAdopted: 'yes', open: null }[result]
      return {
        minority: those((id) => ballot.votes[id] === lost),
        notYet: [],
        absent: those((id) => ballot.votes[id] === 'absent'),
      }
    }
    case 'hearing':
      return { minority: [], notYet: [], absent: those((id) => ballot.absent.includes(id)) }
  }
}

/** More resistance than this to what was chosen is worth a name in the record. */
const half = 5

/** Whether somebody said other than a plain yes to what was decided: in a vote, an objection, a reservation, a body to ask. */
export function hasDissent({ ballot, outcome, everyone }: Pick<Decision, 'ballot' | 'outcome' | 'everyone'>): boolean {
  const { minority, notYet } = dissentOf(ballot, outcome, everyone)
  if (minority.length + notYet.length > 0) return true
  return everyone.some((id) => {
    if (ballot.kind === 'voices') return ['reservation', 'subjectToBody'].includes(ballot.voices[id]?.kind ?? '')
    return ballot.kind === 'votes' && ballot.votes[id] === 'no'
  })
}
