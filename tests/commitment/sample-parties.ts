import type { Inline, Party } from '#commitment/commitment.ts'
import type { Shape } from '#core/organisations/organisation.ts'

type Row = readonly [id: string, colour: number, shape: Shape, name: string, shortName: string]

const organisations: readonly Row[] = [
  ['MB', 1, 'circle', 'Ministerium für Bildung und Teilhabe', 'Ministerium'],
  ['SL', 2, 'square', 'Stadt Lornhausen', 'Stadt'],
  ['GL', 3, 'hexagon', 'Grundschulverbund Lorntal', 'Schulverbund'],
  ['LB', 4, 'diamond', 'Lesebrücke Lorntal e. V.', 'Lesebrücke'],
  ['SW', 5, 'shield', 'Stiftung Wortweite', 'Stiftung'],
  ['HL', 6, 'arch', 'Hochschule Lornhausen', 'Hochschule'],
  ['PL', 7, 'arrow', 'Papierwerk Lorn GmbH', 'Papierwerk'],
  ['EN', 8, 'pennant', 'Elternnetz Lorntal e. V.', 'Elternnetz'],
]

export const parties: readonly Party[] = organisations.map(([id, colour, shape, name, shortName]) => ({
  id,
  name,
  shortName,
  sign: { colour, shape, initials: id },
}))

/** A party as texts name it. */
export function party(id: string): Inline {
  return { kind: 'party', party: id, name: parties.find((each) => each.id === id)?.shortName ?? id }
}
