import type { Workshop } from '#core/workshop.ts'

/** The day of the text, never that of the export: the same edition gives the same bytes wherever it is made. */
export function editionDay({ edition, facts }: Workshop): string {
  return edition.date || facts.lastDay || facts.firstDay || '2000-01-01'
}
