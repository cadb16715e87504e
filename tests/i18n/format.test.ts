import { expect, test } from 'vitest'
import { formatsOf } from '#i18n/format.ts'

test.each(['de-DE', 'en-GB'])('facts side by side are never joined by an "and", in %s', (locale) => {
  const { series } = formatsOf(locale)
  expect(series(['vorbehaltlich Gremium', 'Fakultätsrat', '20. Jan. 2027'])).toBe(
    'vorbehaltlich Gremium, Fakultätsrat, 20. Jan. 2027',
  )
  expect(series(['5 Organisationen'])).toBe('5 Organisationen')
})

test('a moment is told by the clock of the device, day and night', () => {
  const { clock } = formatsOf('de-DE')
  expect(['2027-10-14T00:00', '2027-10-14T09:05', '2027-10-14T23:59'].map((at) => clock(Date.parse(at)))).toEqual([
    '00:00',
    '09:05',
    '23:59',
  ])
})

test('the formats of a language are made once, for all who ask', () => {
  expect(formatsOf('en-GB')).toBe(formatsOf('en-GB'))
  expect(formatsOf('en-GB').day('2027-10-14')).not.toBe(formatsOf('de-DE').day('2027-10-14'))
})
