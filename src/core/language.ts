import * as v from 'valibot'

const twoLetters = /^[a-z]{2}$/

/** The language of a document, as files hold it: de, en, or another one that this app does not speak. */
export const languageSchema = v.pipe(v.string(), v.regex(twoLetters))

/** Whether a file may hold a text as its language. */
export function isLanguage(text: string): boolean {
  return twoLetters.test(text)
}
