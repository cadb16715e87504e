import { expect, test } from 'vitest'
import { inGerman, grid, room, section, under } from './reading.ts'

const roles = section(
  inGerman(
    room((s) => {
      const row = { kind: 'money', amount: '1.000 Euro', period: '2028' } as const
      s.row('contributions', { ...row, organisation: 'city', what: 'Räume', state: 'committed' })
      s.row('contributions', { ...row, organisation: 'club', what: 'Bücher', state: 'hopedFor' })
      s.row('contributions', { ...row, organisation: 'club', what: 'Zeit', state: 'subjectTo' })
      s.row('contributions', { ...row, organisation: 'city', what: 'Ein Bus' })
    }),
  ),
  'roles',
)

test('only what is committed stands under "Zugesagt"', () => {
  const [table] = under(roles, 'Zugesagt')
  expect(grid(table).slice(1)).toEqual([['Stadt', 'Geld', 'Räume', '1.000 Euro', '2028']])
})

test('what is hoped for says that it is not committed, and never that an organisation gives it', () => {
  const [intro, table] = under(roles, 'Gewünscht, nicht zugesagt')
  expect(JSON.stringify(intro)).toContain('nicht zugesagt')
  expect(grid(table)[0]?.[0]).toBe('Wer das beitragen könnte')
  expect(grid(table).slice(1)).toEqual([['Lesebrücke', 'Geld', 'Bücher', '1.000 Euro', '2028']])
})

test('an offer with a proviso and a contribution without a state stand apart, the latter as a gap', () => {
  expect(grid(under(roles, 'Unter Vorbehalt angeboten')[1])[1]?.[2]).toBe('Zeit')
  const [gap, table] = under(roles, 'Stand noch offen')
  expect(gap?.kind).toBe('missing')
  expect(grid(table)[1]?.[2]).toBe('Ein Bus')
})
