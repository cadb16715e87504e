import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { help } from '#i18n/de/help/help.ts'
import { de } from '#i18n/de/index.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/^i18n\/(de|en)\//.test(file),
)
const named = new Set(sources.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/[\w$]+/g) ?? []))

/** Every name of a text by which no code asks: the compiler cannot see that nobody reads it. */
function unasked(words: object, path: string): readonly string[] {
  return Object.entries(words).flatMap(([name, inner]: [string, unknown]) => {
    const at = `${path}.${name}`
    const within = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? unasked(inner, at) : []
    return named.has(name) || !/^[a-z]\w*$/i.test(name) ? within : [at, ...within]
  })
}

test('the app says nothing that nothing asks for', () => {
  expect(unasked({ ...de, help }, 'words')).toEqual([])
  expect(unasked({ nobodyAsksForThis: '' }, 'words')).toEqual(['words.nobodyAsksForThis'])
})
