import { expect, test } from 'vitest'
import { languageOf, otherWords } from '#i18n/language-of.ts'
import { languages, loadStartWords, loadWords } from '#i18n/languages.ts'

test.each(Object.keys(languages))('the words of %s are those of the language they are listed under', async (id) => {
  expect(languageOf(await loadStartWords(id))).toBe(id)
})

test.each([
  ['de', 'en'],
  ['en', 'de'],
])('beside a document in %s stands one in %s', async (id, other) => {
  expect(languageOf(await otherWords(await loadWords(id)))).toBe(other)
})
