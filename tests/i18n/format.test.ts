import { expect, test } from 'vitest'
import { formatsOf } from '#i18n/format.ts'

test.each(['de-DE', 'en-GB'])('facts side by side are never joined by an "and", in %s', (locale) => {
  const { series } = formatsOf(locale)
  expect(series(['vorbehaltlich Gremium', 'Fakultätsrat', '20. Jan. 2027'])).toBe(
    'vorbehaltlich Gremium, Fakultätsrat, 20. Jan. 2027',
  )
  expect(series(['5 Organisationen'])).toBe('5 Organisationen')
})
