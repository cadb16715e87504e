import { expect, test } from 'vitest'
import { checkText } from '#core/activity/text-checks.ts'
import type { TextField } from '#core/activity/texts.ts'
import { activities, elements } from '#core/method/index.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'

const sentences = activities
  .filter((activity) => activity.kind === 'texts')
  .flatMap(({ id, fields }) =>
    Object.values<TextField>(fields).flatMap(({ sentence, checks }) =>
      sentence === true ? [{ id, checks: checks ?? [] }] : [],
    ),
  )

const cases = [
  ['de', de],
  ['en', en],
] as const

test.each(cases)(
  'the example of every sentence the room words meets the hints shown beside it (%s)',
  (language, words) => {
    const targetGroups = [words.activities.targetGroups.example.split(' · ')[0] ?? '']
    const unmet = sentences.flatMap(({ id, checks }) =>
      checkText(words.activities[id].example, checks, { language, targetGroups })
        .filter(({ met }) => !met)
        .map(({ check }) => [id, check]),
    )
    expect(sentences).toHaveLength(elements.length)
    expect(unmet).toEqual([])
  },
)

test.each(cases)('the example of a table row has no more parts than the table has columns (%s)', (_, words) => {
  const tooLong = activities
    .filter((activity) => activity.kind === 'table')
    .filter(({ id, columns }) => words.activities[id].example.split(' · ').length > Object.keys(columns).length)
  expect(tooLong.map(({ id }) => id)).toEqual([])
})
