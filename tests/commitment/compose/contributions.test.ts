import { expect, test } from 'vitest'
import { blocks, grid, inGerman, read, room, section, under } from './reading.ts'

const rolesOf = (write: Parameters<typeof room>[0]) => section(inGerman(room(write)), 'roles')
const headings = (roles: typeof given) => blocks(roles, 'heading').map(({ text }) => text)
const given = rolesOf((s) => {
  const row = { kind: 'money', amount: '1.000 Euro', period: '2028' } as const
  s.row('contributions', { ...row, organisation: 'city', what: 'Räume', state: 'committed' })
  s.row('contributions', { ...row, organisation: 'club', what: 'Bücher', state: 'hopedFor' })
  s.row('contributions', { ...row, organisation: 'club', what: 'Zeit', state: 'subjectTo' })
  s.row('contributions', { ...row, organisation: 'city', what: 'Ein Bus' })
})

test('only what is committed stands under "Zugesagt"', () => {
  const [table] = under(given, 'Zugesagt')
  expect(grid(table).slice(1)).toEqual([['Stadt', 'Geld', 'Räume', '1.000 Euro', '2028']])
})

test('what is hoped for says that it is not committed, and never that an organisation gives it', () => {
  const [intro, table] = under(given, 'Gewünscht, nicht zugesagt')
  expect(JSON.stringify(intro)).toContain('nicht zugesagt')
  expect(grid(table)[0]?.[0]).toBe('Wer das beitragen könnte')
  expect(grid(table).slice(1)).toEqual([['Lesebrücke', 'Geld', 'Bücher', '1.000 Euro', '2028']])
})

test('what is offered with a proviso says that it does not hold yet', () => {
  const [intro, table] = under(given, 'Unter Vorbehalt angeboten')
  expect(intro?.kind === 'paragraph' && read(intro.text)).toBe(
    'Diese Beiträge gelten erst, wenn die Organisation sie bestätigt hat.',
  )
  expect(grid(table).slice(1)).toEqual([['Lesebrücke', 'Geld', 'Zeit', '1.000 Euro', '2028']])
})

test('what nobody has given a state stands below the gap that it is, and nobody is said to give it', () => {
  const [gap, table] = under(given, 'Stand noch offen')
  expect(gap).toEqual({ kind: 'missing', text: 'Ob diese Beiträge zugesagt sind, fehlt noch.' })
  expect(grid(table).slice(1)).toEqual([['Stadt', 'Geld', 'Ein Bus', '1.000 Euro', '2028']])
})

test('the groups stand from firm to open, each table named as its heading; what nobody has said has no heading', () => {
  const groups = ['Zugesagt', 'Unter Vorbehalt angeboten', 'Gewünscht, nicht zugesagt', 'Stand noch offen']
  expect(headings(given).filter((text) => groups.includes(text))).toEqual(groups)
  expect(blocks(given, 'table').map(({ caption }) => caption)).toEqual(groups)
  const one = rolesOf((s) => s.row('contributions', { organisation: 'city', what: 'Räume', state: 'committed' }))
  expect(headings(one).filter((text) => groups.includes(text))).toEqual(['Zugesagt'])
  expect(blocks(one, 'missing').map(({ text }) => text)).not.toContain('Ob diese Beiträge zugesagt sind, fehlt noch.')
})

test('without any contribution the gap is all that is said of them', () => {
  const none = rolesOf(() => undefined)
  const title = 'Beiträge der Organisationen'
  expect(under(none, title)).toEqual([{ kind: 'missing', text: `Fehlt noch: ${title} (mindestens 1, bisher 0)` }])
})
