import { passive, type ResistanceBallot, type Voice, type VoicesBallot } from '#core/decision/ballot.ts'
import type { StanceKind } from '#core/stances/stance.ts'

/** The organisations that decide. */
export const room = ['city', 'schools', 'parents']

/** One entry for each organisation of the room, in order; undefined for: has not said anything yet. */
export function each<Value>(values: readonly (Value | undefined)[]): Readonly<Record<string, Value>> {
  const said = values.flatMap((value, index) => (value === undefined ? [] : [[room[index] ?? '', value] as const]))
  return Object.fromEntries(said)
}

/** What an organisation says; whoever objects gives a reason, but where it is left out. */
export type Said = StanceKind | undefined | 'objects without reason'

/** What city, schools and parents say, in that order. */
export const voices = (...kinds: readonly Said[]): VoicesBallot => ({
  kind: 'voices',
  voices: each(
    kinds.map((kind): Voice | undefined => {
      if (kind === undefined) return undefined
      if (kind === 'objects without reason') return { kind: 'objects', reason: ' ' }
      return { kind, reason: kind === 'objects' ? 'Der Termin ist nicht zu halten.' : '' }
    }),
  ),
})

/** Options a, b, … with the resistance of city, schools and parents, the passive option last. */
export function weighing(
  resistance: Readonly<Record<string, readonly number[]>>,
  more: Partial<ResistanceBallot> = {},
): ResistanceBallot {
  const options = Object.keys(resistance).filter((option) => option !== passive)
  return {
    kind: 'resistance',
    options: Object.fromEntries(options.map((option, index) => [option, { text: option, order: `a${index}` }])),
    resistance: Object.fromEntries(Object.entries(resistance).map(([option, values]) => [option, each(values)])),
    withPassive: passive in resistance,
    veto: 0,
    absent: [],
    ...more,
  }
}
