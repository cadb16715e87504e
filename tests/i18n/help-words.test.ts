import { expect, test } from 'vitest'
import { elements } from '#core/method/index.ts'
import { help as german } from '#i18n/de/help/help.ts'
import { help as english } from '#i18n/en/help/help.ts'

/** Every text of the help by its path; sentences that take names or numbers count by what they take. */
function leaves(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, `takes ${words.length}`]]
  if (typeof words !== 'object' || words === null) throw new Error(`${path} is neither a text nor a group of texts`)
  return Object.entries(words).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const de = new Map(leaves(german))
const en = new Map(leaves(english))

test('English help says as much as German help: no paragraph, point or step is missing', () => {
  expect([...en.keys()].toSorted()).toEqual([...de.keys()].toSorted())
  const taken = (words: ReadonlyMap<string, string>) =>
    new Map([...words].filter(([, text]) => text.startsWith('takes ')))
  expect(taken(en)).toEqual(taken(de))
})

test('nothing in help is blank, and nothing German is left standing in English', () => {
  expect([...de, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  const same = [...en].filter(([path, text]) => text === de.get(path) && !text.startsWith('takes '))
  expect(same.map(([path]) => path)).toEqual(['.accessibility.enforcement.address'])
  expect([...en].filter(([, text]) => /[äöüßÄÖÜ„“"]/.test(text))).toEqual([])
  expect([...de].filter(([, text]) => /["'‘”]/.test(text))).toEqual([])
})

test.each(elements.map(({ id }) => id))('%s can be led by its help: a way, signs of success, a short form', (id) => {
  for (const { leading } of [german, english]) {
    expect(leading[id].steps.length).toBeGreaterThanOrEqual(3)
    expect(leading[id].ready.length).toBeGreaterThanOrEqual(2)
    expect(leading[id].short).not.toBe('')
  }
})

test('the statement of accessibility says what was not checked, and claims no run with the screen readers that most people have', () => {
  expect(german.accessibility.notDone.points.join(' ')).toMatch(/NVDA, JAWS, VoiceOver und TalkBack nicht/)
  for (const { method } of [german.accessibility, english.accessibility])
    expect(method.points.join(' ')).not.toMatch(/NVDA|JAWS|VoiceOver|TalkBack/)
  expect(english.accessibility.notDone.points.join(' ')).toMatch(/NVDA, JAWS, VoiceOver and TalkBack not/)
})
