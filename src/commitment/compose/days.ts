import type { Composing } from './composing.ts'

/** The days of the workshop: '14. Oktober 2027 bis 15. Oktober 2027', one day alone, or empty. */
export function daysOf({ workshop, words, format }: Composing): string {
  const { firstDay, lastDay } = workshop.facts
  const [from, to] = [format.day(firstDay), format.day(lastDay)]
  if (from === '' || to === '' || from === to) return from === '' ? to : from
  return words.document.dates.span(from, to)
}
