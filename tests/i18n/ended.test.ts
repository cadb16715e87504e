import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { ended } from '#i18n/ended.ts'
import { firstWords } from '#i18n/first-words.ts'

test.each([
  ['Praktika', 'Praktika.'],
  ['Praktika ab …', 'Praktika ab …'],
  ['Leseverein e. V.', 'Leseverein e. V.'],
  ['Wer zahlt?', 'Wer zahlt?'],
])('%s ends as %s', (sentence, expected) => {
  expect(ended(sentence)).toBe(expected)
})

test('a name that is cut short takes no second stop', () => {
  const name = firstWords('Begleitung durch eine feste Person bis ins erste Ausbildungsjahr', 20)
  for (const { board, editors, grids } of [de, en]) {
    for (const { removed } of [board, editors.table, grids.roles]) expect(removed(name)).toMatch(/ … \S/)
    expect(board.chain.leadsTo([name])).toMatch(/ …$/)
    expect(board.removed('Praktika')).toMatch(/Praktika\. /)
  }
})
