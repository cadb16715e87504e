import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'

type Leaf = string | ((...args: readonly never[]) => unknown)

/** Every word of a language by its path: 'activities.scope.question'. Anything but words, lists and groups is a defect. */
function leaves(words: unknown, path = ''): readonly (readonly [string, Leaf])[] {
  if (typeof words === 'string' || typeof words === 'function') return [[path, words as Leaf]]
  // Null stands where a format has no words of its own; the other language must have none either.
  if (words === null) return []
  if (typeof words !== 'object') throw new Error(`${path} is neither a word nor a group of words`)
  return Object.entries(words).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

const german = new Map(leaves(de))
const english = new Map(leaves(en))
const languages = [
  ['German', german],
  ['English', english],
] as const

function textsOf(language: ReadonlyMap<string, Leaf>): readonly (readonly [string, string])[] {
  return [...language].flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf] as const] : []))
}

/** Here the screen quotes the room's own words instead. */
const quoted = new Set(['editors.texts.checks.namesTargetGroup.met', 'editors.texts.checks.namesChange.met'])

/** Words that both languages write alike. */
const alike = new Set([
  'Alt',
  'Element',
  'PDF',
  'Word',
  'Markdown',
  'Commitment',
  'Impact',
  'Inputs',
  'Mission',
  'Name',
  'Organisation',
  'Outcome',
  'Outcomes',
  'Output',
  'Outputs',
  'Person',
  'Plan',
  'Problem',
  'Vision',
  'Wirkbund',
  'Workshops',
])

test('whatever can be said in German can be said in English', () => {
  expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted())
})

test.each(languages)('no %s word is blank', (_, language) => {
  expect(textsOf(language).filter(([path, text]) => text.trim() === '' && !quoted.has(path))).toEqual([])
})

test('a sentence made from names and numbers takes as many of them in both languages', () => {
  const shape = ([path, leaf]: readonly [string, Leaf]) => [path, typeof leaf === 'function' ? leaf.length : 'text']
  expect(Object.fromEntries([...english].map(shape))).toEqual(Object.fromEntries([...german].map(shape)))
})

test.each(languages)('every %s guiding question asks, and fits the head of the screen', (_, language) => {
  const guiding = /^(elements|activities)\.\w+\.(question|stanceQuestion)$/
  const questions = textsOf(language).filter(([path]) => guiding.test(path))
  expect(questions.length).toBeGreaterThan(40)
  expect(questions.filter(([, text]) => !text.endsWith('?') || text.length > 90)).toEqual([])
})

test('nothing German is left standing in English', () => {
  const same = textsOf(english).filter(([path, text]) => text === german.get(path) && /\p{L}{3}/u.test(text))
  expect(same.filter(([, text]) => !alike.has(text))).toEqual([])
  expect(textsOf(english).filter(([, text]) => /[äöüßÄÖÜ„“]/.test(text))).toEqual([])
})

test('quotation marks and apostrophes are those of the language, never those of a typewriter', () => {
  expect(textsOf(german).filter(([, text]) => /["'‘”]/.test(text))).toEqual([])
  expect(textsOf(english).filter(([, text]) => /["'„“]/.test(text))).toEqual([])
})
