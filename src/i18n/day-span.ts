import type { Words } from './words.ts'

/** From one day to another, both as they are shown: '14. Oktober 2027 bis 15. Oktober 2027', one day alone, or empty. */
export function daySpan(from: string, to: string, words: Words): string {
  if (from === '' || to === '' || from === to) return from === '' ? to : from
  return words.document.dates.span(from, to)
}
