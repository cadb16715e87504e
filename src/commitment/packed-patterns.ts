import type { Patterns, Trie } from 'hyphen/hyphen.js'

/** The patterns of a language in fewer bytes: what repeats (quotes, braces, numbers) is not written. */
export interface PackedPatterns {
  /** One pattern after the other: a capital letter for how many letters of the one before go (A: none), and those that come. */
  readonly letters: string
  /** Of each pattern the place of its levels, as a sign. */
  readonly values: string
  /** Digits, a list of levels after the other with blanks between; the most frequent first. */
  readonly levels: string
  readonly words: Patterns[2]
}

const letterA = 'A'.charCodeAt(0)

/** Signs for places: first those of one byte, then those of two, and none that a text in quotes must escape. */
const [firstSign, secondSign, oneByte] = [0x23, 0x100, 0x5b - 0x23] as const

/** For patterns of small letters and levels below ten; others come back changed, and the test of it fails. */
export function packed([levels, trie, words]: Patterns): PackedPatterns {
  const patterns = patternsIn(trie, '')
  const uses = new Map<number, number>()
  for (const { place } of patterns) uses.set(place, (uses.get(place) ?? 0) + 1)
  const frequent = [...uses].toSorted(([, one], [, other]) => other - one).map(([place]) => place)
  const signs = new Map(frequent.map((place, index) => [place, signOf(index)]))
  let [letters, before] = ['', '']
  for (const { text } of patterns) {
    const shared = sharedLetters(before, text)
    letters += String.fromCharCode(letterA + before.length - shared) + text.slice(shared)
    before = text
  }
  return {
    letters,
    values: patterns.map(({ place }) => signs.get(place)).join(''),
    levels: frequent.map((place) => levels[place]?.join('')).join(' '),
    words,
  }
}

/**
 * The patterns as the library takes them; their levels stand in another order, and those that nothing uses are left out.
 * Letter by letter and without objects of its own, as somebody waits for it.
 */
export function unpacked({ letters, values, levels, words }: PackedPatterns): Patterns {
  const trie: Trie = {}
  /** By depth: the letter of the present pattern, and what may follow before it; undefined where nothing does yet. */
  const [path, below]: [string[], (Trie | undefined)[]] = [[], [trie]]
  let [depth, count] = [0, 0]
  const close = () => {
    const on = below[depth - 1]
    if (on !== undefined) on[path[depth - 1] ?? ''] = placeOf(values.charCodeAt(count))
    count += 1
  }
  for (const letter of letters) {
    const gone = letter.charCodeAt(0) - letterA
    if (gone >= 0 && gone < 26) {
      if (depth > 0) close()
      depth -= gone
    } else {
      path[depth] = letter
      below[depth] ??= followers(below[depth - 1] ?? trie, path[depth - 1] ?? '')
      depth += 1
      below[depth] = undefined
    }
  }
  close()
  return [levels.split(' ').map((digits) => Array.from(digits, Number)), trie, words]
}

/** In an order in which what begins another pattern comes before it. */
function patternsIn(trie: Trie, before: string): readonly { readonly text: string; readonly place: number }[] {
  return Object.entries(trie)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([letter, node]) => {
      const text = before + letter
      const [below, place] = typeof node === 'number' ? [{}, node] : isBoth(node) ? node : [node, null]
      return [...(place === null ? [] : [{ text, place }]), ...patternsIn(below, text)]
    })
}

/** Room for what follows a letter, which so far ended a pattern or only led on. */
function followers(on: Trie, letter: string): Trie {
  const node = on[letter]
  const below: Trie = {}
  on[letter] = typeof node === 'number' ? [below, node] : below
  return below
}

function isBoth(node: Trie | readonly [Trie, number]): node is readonly [Trie, number] {
  return Array.isArray(node)
}

function sharedLetters(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count += 1
  return count
}

function signOf(place: number): string {
  return String.fromCharCode(place < oneByte ? firstSign + place : secondSign + place - oneByte)
}

function placeOf(sign: number): number {
  return sign < secondSign ? sign - firstSign : sign - secondSign + oneByte
}
