import { languageOf } from './language-of.ts'
import { type LanguageId, loadWords } from './languages.ts'
import type { Words } from './words.ts'

/** The language that a document is not in: a commitment can be given out in both. */
export function otherLanguage(language: string): LanguageId {
  return language === 'en' ? 'de' : 'en'
}

/** The words of the language that a document is not in. */
export function otherWords(words: Words): Promise<Words> {
  return loadWords(otherLanguage(languageOf(words)))
}
