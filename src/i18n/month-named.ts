import { languages } from './languages.ts'

/** The number of the month (1 to 12) whose name in a language of the app begins with this word; null where none does. */
export function monthNamed(word: string): number | null {
  const sought = word.toLowerCase()
  const found = Object.keys(languages).flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return months.filter((month) =>
      format(Date.UTC(2027, month - 1))
        .toLowerCase()
        .startsWith(sought),
    )
  })
  return sought.length < 3 ? null : (found[0] ?? null)
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
