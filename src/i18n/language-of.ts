import type { StartWords } from './words.ts'

/** The id under which `languages` lists the language of words: its two letters in 'de-DE'. */
export function languageOf({ locale }: Pick<StartWords, 'locale'>): string {
  return locale.slice(0, 2)
}
