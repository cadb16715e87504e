import { isDay } from '#core/text.ts'

/** The number of the month (1 to 12) that a word names, however shortened; null for any other word. */
export type MonthNamed = (word: string) => number | null

/**
 * The ISO day that a copied text says: '2027-11-03', '3.11.2027', '3. November 2027', 'Wed, 3 Nov 2027', 'November 3, 2027';
 * null for any other text. 31/12/2027 can be one day only; 10/11/2027 is another on either side of the Atlantic, and none here.
 */
export function readDay(text: string, monthNamed: MonthNamed): string | null {
  const said = text.replace(/^\p{L}+\.?,\s*/u, '')
  const iso = [said, dotted(said), slashed(said), named(said, monthNamed)].find((day) => day !== null && isDay(day))
  return iso ?? null
}

function dotted(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text) ?? []
  return dayOf(year, month, day)
}

function slashed(text: string): string | null {
  const [, first = '', second = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? []
  if (Number(first) > 12) return dayOf(year, second, first)
  return Number(second) > 12 || first === second ? dayOf(year, first, second) : null
}

function named(text: string, monthNamed: MonthNamed): string | null {
  const [, day, word = '', year] = /^(\d{1,2})\.?\s*(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text) ?? []
  const [, otherWord = '', otherDay, otherYear] = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text) ?? []
  const month = monthNamed(word || otherWord)
  return month === null ? null : dayOf(year ?? otherYear, String(month), day ?? otherDay)
}

function dayOf(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
