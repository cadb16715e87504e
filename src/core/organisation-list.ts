import type { Organisation } from './organisation.ts'
import { proposeShortName } from './short-name.ts'
import { fitText, limits } from './text.ts'

/** What one line of a pasted list says about an organisation. */
export type Listed = Pick<Organisation, 'name' | 'shortName'>

/** As many as one list may bring: a room holds 25 people. */
export const mostListed = 40

/**
 * The organisations of a pasted list, one a line: a name, and after a tab or a semicolon its short name. Bullets and
 * numbers before a name fall away, and so do empty lines and names that are already `known` or come twice.
 */
export function organisationsFrom(text: string, known: readonly string[] = []): readonly Listed[] {
  const seen = new Set(known.map(same))
  const listed: Listed[] = []
  for (const line of text.split(/\r?\n/u)) {
    const [first = '', second = ''] = line.split(/[\t;]/u)
    const name = fitText(first.replace(/^\s*(?:[-–*•·]|\d{1,3}[.)])\s+/u, '').trim(), limits.line)
    if (name === '' || seen.has(same(name)) || listed.length === mostListed) continue
    seen.add(same(name))
    const shortName = second.trim()
    listed.push({ name, shortName: shortName === '' ? proposeShortName(name) : fitText(shortName, 80) })
  }
  return listed
}

function same(name: string): string {
  return name.trim().toLocaleLowerCase('de')
}
