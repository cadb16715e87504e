import type { LayoutTools } from '#commitment/layout/lay-out.ts'

/** Every character is 5 points wide, whatever its size, and words break after every fourth letter. */
export const plainTools: LayoutTools = {
  measure: (text) => 5 * Array.from(text).length,
  hyphenate: (word) => word.match(/.{1,4}/gsu) ?? [word],
  missing: (text) => Array.from(text).filter((character) => character === '🎉'),
}

/** The same without hyphens. */
export const wholeWords: LayoutTools = { ...plainTools, hyphenate: (word) => [word] }
