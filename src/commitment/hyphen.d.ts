declare module 'hyphen/hyphen.js' {
  /** Lists of levels, a trie whose nodes say which of them, and words with the places at which they split. */
  export type Patterns = readonly [
    levels: readonly (readonly number[])[],
    trie: Trie,
    words: Readonly<Record<string, readonly number[]>>,
  ]

  /** What follows by letter: the place of its levels, or what follows it, or both. */
  export interface Trie {
    [letter: string]: number | Trie | readonly [Trie, number]
  }

  export default function createHyphenator(
    patterns: Patterns,
    options?: {
      readonly hyphenChar?: string
      readonly minWordLength?: number
      readonly exceptions?: readonly string[]
    },
  ): (text: string) => string
}

declare module 'hyphen/patterns/*' {
  import type { Patterns } from 'hyphen/hyphen.js'

  const patterns: Patterns
  export default patterns
}
