import { daySpan } from '#i18n/day-span.ts'
import type { Composing } from './composing.ts'

/** The days of the workshop. */
export function daysOf({ workshop, words, format }: Composing): string {
  const { firstDay, lastDay } = workshop.facts
  return daySpan(format.day(firstDay), format.day(lastDay), words)
}
