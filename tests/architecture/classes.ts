import postcss from 'postcss'
import type { Source } from './source.ts'

/** The classes that a style sheet has rules for. */
function classesIn(css: string): ReadonlySet<string> {
  const found = new Set<string>()
  postcss.parse(css).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.replaceAll(/:global\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi))
      found.add(name)
  })
  return found
}

/** What a component takes from a style sheet. */
interface Taken {
  readonly sheet: string
  readonly names: readonly string[]
  /** It takes others as well, by names that are known only while it runs. */
  readonly andOthers: boolean
}

export function takenBy({ text, imports }: Source): readonly Taken[] {
  return [...text.matchAll(/^import (\w+) from '([^']+\.module\.css)'/gm)].map(([, local = '', from = '']) => {
    const asked = [...text.matchAll(new RegExp(`\\b${local}\\[([^\\]]+)\\]`, 'g'))].map(([, name = '']) => name)
    const plain = asked.flatMap((name) => /^'([\w-]+)'$/.exec(name)?.[1] ?? [])
    const sheet = imports.find(({ name }) => name === from)?.target ?? from
    return { sheet, names: plain, andOthers: plain.length < asked.length }
  })
}

/** Classes that a component takes and its sheet has not: they style nothing, and no compiler says so. */
export function missingIn(css: string, taken: readonly Taken[]): readonly string[] {
  const there = classesIn(css)
  return [...new Set(taken.flatMap(({ names }) => names))].filter((name) => !there.has(name))
}

/** Classes of a sheet that nobody takes; none where somebody takes some by names that cannot be told. */
export function leftIn(css: string, taken: readonly Taken[]): readonly string[] {
  if (taken.some(({ andOthers }) => andOthers)) return []
  const names = new Set(taken.flatMap((each) => each.names))
  return [...classesIn(css)].filter((name) => !names.has(name))
}
