import type { Patterns } from 'hyphen/hyphen.js'
import { isAddress } from './address.ts'

/** Splits a word, punctuation and all, where a line may end inside it. The parts joined are the word. */
export type Hyphenate = (word: string) => readonly string[]

const seam = '\u00AD'

/** Letters that stay together at the start and the end of a word. The patterns allow two, which reads badly in German. */
const fewest = { de: 3, en: 3 } as const

/** What the patterns get wrong; the hyphens are the only breaks. */
const exceptions = {
  de: ['Au-to-rin-nen', 'Co-au-to-rin-nen', 'Dol-metsch-leis-tun-gen', 'Dol-metsch-leis-tung'],
  en: [],
} as const

type Known = keyof typeof fewest

/**
 * The hyphenation of a language, its patterns loaded when first asked for (they weigh more than the rest of the layout).
 * A language without patterns is set without hyphens.
 */
export async function hyphenatorFor(language: string): Promise<Hyphenate> {
  const base = language.split('-')[0] ?? ''
  if (base !== 'de' && base !== 'en') return (word) => [word]
  const kept = loaded.get(base) ?? load(base)
  loaded.set(base, kept)
  // Patterns that could not be fetched may be there when they are asked for again.
  kept.catch(() => loaded.delete(base))
  return kept
}

/** The preview and the files of one visit share every word that was split once. */
const loaded = new Map<Known, Promise<Hyphenate>>()

async function load(base: Known): Promise<Hyphenate> {
  const [{ default: createHyphenator }, patterns] = await Promise.all([import('hyphen/hyphen.js'), patternsOf(base)])
  const options = { hyphenChar: seam, minWordLength: 2 * fewest[base], exceptions: exceptions[base] }
  const hyphenate = createHyphenator(patterns, options)
  const split = (letters: string) => joinShort(hyphenate(letters).split(seam), fewest[base])
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const parts = isAddress(word) ? [word] : splitWord(word, split)
    known.set(word, parts)
    return parts
  }
}

async function patternsOf(language: Known): Promise<Patterns> {
  switch (language) {
    case 'de':
      return (await import('hyphen/patterns/de-1996.js')).default
    case 'en':
      return (await import('hyphen/patterns/en-gb.js')).default
  }
}

/** Each run of letters on its own: "Träger:innen" breaks inside its halves and never at the sign between them. */
function splitWord(word: string, split: (letters: string) => readonly string[]): readonly string[] {
  const parts: string[] = ['']
  for (const run of word.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? []) {
    const [first = '', ...others] = /\p{L}/u.test(run) ? split(run) : [run]
    parts[parts.length - 1] += first
    parts.push(...others)
  }
  return parts
}

/** Joins what is too short to stand alone at the start or the end of a word. */
function joinShort(parts: readonly string[], fewest: number): readonly string[] {
  const joined = [...parts]
  while (joined.length > 1 && letters(joined[0]) < fewest) joined.splice(0, 2, `${joined[0]}${joined[1]}`)
  while (joined.length > 1 && letters(joined.at(-1)) < fewest) joined.splice(-2, 2, `${joined.at(-2)}${joined.at(-1)}`)
  return joined
}

function letters(text: string | undefined): number {
  return Array.from(text ?? '').length
}
