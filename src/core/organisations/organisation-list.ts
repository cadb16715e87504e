import { nameInRoom, type Organisation } from './organisation.ts'
import { withoutBullet } from '#core/pasted-list.ts'
import { guessSector } from './sector-of-name.ts'
import { asCalled, proposeShortName } from './short-name.ts'
import { fitText, isBlank, limits } from '#core/text.ts'

type Named = Pick<Organisation, 'name' | 'shortName'>

/** What one line of a pasted list says about an organisation. */
export type Listed = Named & Pick<Organisation, 'sector'>

/** As many as one list may bring: a room holds 25 people. */
export const mostListed = 40

/**
 * The organisations of a pasted list, one a line: a name, and after a tab or a semicolon its short name. Bullets and
 * numbers before a name fall away, and so do empty lines and names that are already `known` or come twice.
 */
export function organisationsFrom(text: string, known: readonly Named[] = []): readonly Listed[] {
  const listed: Listed[] = []
  for (const line of text.split(/\r?\n/u)) {
    const [first = '', second = ''] = withoutBullet(line).split(/[\t;]/u)
    const name = fitText(first.trim(), limits.line)
    const all = [...known, ...listed]
    if (name === '' || isKnown(name, all) || listed.length === mostListed) continue
    const shortName = isBlank(second)
      ? proposeShortName(name, all.map(nameInRoom))
      : fitText(second.trim(), limits.shortName)
    listed.push({ name, shortName, sector: guessSector(name) })
  }
  return listed
}

/** Whether an organisation of this name is there already. */
export function isKnown(name: string, known: readonly Named[]): boolean {
  return known.some((other) => asCalled(other.name) === asCalled(name))
}

/** The other one that the room calls the same, if there is one: the two are not to be told apart on cards and in tables. */
export function calledAlike<Other extends Named>(own: Named, others: readonly Other[]): Other | undefined {
  const called = asCalled(nameInRoom(own))
  return called === '' ? undefined : others.find((other) => asCalled(nameInRoom(other)) === called)
}
