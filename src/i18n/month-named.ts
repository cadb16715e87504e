import { languages } from './languages.ts'

/** The number of the month (1 to 12) whose name in a language of the app begins with this word; null where none does. */
export function monthNamed(word: string): number | null {
  const sought = word.toLocaleLowerCase()
  if (sought.length < 3) return null
  const found = Object.keys(languages)
    .map((language) => monthsIn(language).findIndex((month) => month.startsWith(sought)))
    .find((index) => index !== -1)
  return found === undefined ? null : found + 1
}

function monthsIn(language: string): readonly string[] {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2027, month)).toLocaleLowerCase(language))
}
