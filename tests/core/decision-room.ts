import { passive, type ResistanceBallot } from '#core/decision/ballot.ts'

/** The organisations that decide. */
export const room = ['city', 'schools', 'parents']

/** One entry for each organisation of the room, in order; undefined for: has not said anything yet. */
export function each<Value>(values: readonly (Value | undefined)[]): Readonly<Record<string, Value>> {
  const said = values.flatMap((value, index) => (value === undefined ? [] : [[room[index] ?? '', value] as const]))
  return Object.fromEntries(said)
}

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
