import { type LanguageId, loadWords } from './languages.ts'
import type { StartWords, Words } from './words.ts'

/** The id under which `languages` lists the language of words: its two letters in 'de-DE'. */
export function languageOf({ locale }: Pick<StartWords, 'locale'>): string {
  return locale.slice(0, 2)
}

/** The language that a document is not in: a commitment can be given out in both. */
export function otherLanguage(language: string): LanguageId {
  return language === 'en' ? 'de' : 'en'
}

/** The words of the language that a document is not in. */
export function otherWords(words: Words): Promise<Words> {
  return loadWords(otherLanguage(languageOf(words)))
}
