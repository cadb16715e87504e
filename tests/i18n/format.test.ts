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

test('days, months, times, numbers, lists and counts are written as the language writes them', () => {
  const told = (locale: string) => {
    const f = formatsOf(locale)
    const forms = { one: '{n} one', other: '{n} other' }
    return [
      ...[f.day('2027-10-14'), f.day(''), f.dayShort('2027-10-14'), f.month('2027-10-14'), f.time(9 * 60 + 5)],
      ...[f.number(1234.5), f.number(1234.5), f.list(['A', 'B', 'C'])],
      ...[0, 1, 2, 1000].map((count) => f.plural(count, forms)),
    ]
  }
  expect(told('de-DE')).toEqual([
    ...['14. Oktober 2027', '', '14. Okt. 2027', 'Oktober 2027', '09:05'],
    ...['1.234,5', '1.234,5', 'A, B und C', '0 other', '1 one', '2 other', '1.000 other'],
  ])
  expect(told('en-GB')).toEqual([
    ...['14 October 2027', '', '14 Oct 2027', 'October 2027', '09:05'],
    ...['1,234.5', '1,234.5', 'A, B and C', '0 other', '1 one', '2 other', '1,000 other'],
  ])
})

test('how long ago something was is told in minutes up to an hour, in hours up to a day and a half', () => {
  const { ago } = formatsOf('de-DE')
  const told = [-5, 0, 1, 59, 60, 100, 35 * 60].map((minutes) => ago(0, minutes * 60_000))
  expect(told).toEqual([
    ...['in dieser Minute', 'in dieser Minute', 'vor 1 Minute', 'vor 59 Minuten'],
    ...['vor 1 Stunde', 'vor 2 Stunden', 'vor 35 Stunden'],
  ])
})

test('and then in days of the calendar: yesterday is called yesterday, however late it is', () => {
  const now = Date.parse('2027-10-16T22:00')
  const told = ['2027-10-15T08:00', '2027-10-14T23:59', '2027-10-14T00:00', '2027-10-13T23:59', '2027-10-02T08:00']
  expect(told.map((at) => formatsOf('de-DE').ago(Date.parse(at), now))).toEqual([
    'gestern',
    'vorgestern',
    'vorgestern',
    'vor 3 Tagen',
    'vor 14 Tagen',
  ])
})
