import { describe, expect, test } from 'vitest'
import { blocks, inGerman, read, room, section } from './reading.ts'

const commitment = inGerman(
  room((s) => {
    s.clause('cooperation', 'inside', { state: 'fully', wording: 'Wir schreiben E-Mails.' })
    s.clause('cooperation', 'outside', { state: 'notRelevant', reason: 'Wir treten nicht auf.', binding: true })
    s.clause('cooperation', 'data', { state: 'notRelevant' })
    s.clause('cooperation', 'confidentiality', { state: 'fully', wording: 'Wir schweigen.', binding: true })
    s.clause('cooperation', 'rights', {
      state: 'notRelevant',
      reason: 'Alles ist frei.',
      wording: 'Lizenz: …',
      date: '2030-07-31',
    })
    s.clause('cooperation', 'money', { state: 'partly', binding: true })
    s.clause('course', 'term', { state: 'fully', wording: 'Drei Jahre.', date: '2030-07-31' })
    s.clause('course', 'review', { state: 'fully', wording: 'Jeden Sommer.' })
  }),
)
const clauses = blocks(section(commitment, 'working'), 'clause')
const clause = (number: string) => clauses.find((each) => each.number === number)

describe('clauses', () => {
  test('an untouched topic is shown as missing, one that is not relevant with its reason', () => {
    expect(read(clause('5.5.3')?.text)).toBe('[Darüber wurde noch nicht gesprochen.]')
    expect(read(clause('5.4.2')?.text)).toBe('Nicht relevant: Wir treten nicht auf.')
    expect(read(clause('5.4.3')?.text)).toBe('Nicht relevant. [Die Begründung fehlt noch.]')
  })

  test('what was worded before a topic turned out not to be relevant is not signed', () => {
    expect(read(clause('5.4.6')?.text)).toBe('Nicht relevant: Alles ist frei.')
  })

  test('an agreed topic without a wording, or without its day, says what is missing', () => {
    expect(read(clause('5.4.5')?.text)).toBe('[Der Wortlaut fehlt noch.]')
    expect(read(clause('5.5.1')?.text)).toBe('Jeden Sommer. [Der Stichtag fehlt noch.]')
  })

  test('notes how far each is agreed, and from which day; of one that is not relevant no day', () => {
    expect(['5.4.4', '5.4.5', '5.5.2', '5.4.6', '5.5.3'].map((number) => clause(number)?.notes)).toEqual([
      ['geregelt', 'rechtlich verbindlich'],
      ['teilweise geregelt'],
      ['geregelt', 'Stichtag: 31. Juli 2030'],
      ['nicht relevant'],
      [],
    ])
  })

  test('only a clause with a wording is noted as binding', () => {
    const binding = clauses.filter(({ notes }) => notes.includes('rechtlich verbindlich'))
    expect(binding.map(({ number }) => number)).toEqual(['5.4.4'])
  })
})

describe('validity', () => {
  const texts = (of = commitment) => blocks(section(of, 'validity'), 'paragraph').map(({ text }) => read(text))

  test('says from when it holds, and no more than the earliest day where a clause of the room says so, too', () => {
    const proposed = 'Das Commitment gilt ab der Unterschrift von drei Organisationen, für jede ab ihrer eigenen.'
    const begins = (term: { readonly state: 'fully' | 'notRelevant'; readonly wording: string }) =>
      texts(inGerman(room((s) => s.clause('course', 'term', term)))).at(-1)
    expect(begins({ state: 'fully', wording: proposed })).toContain('gilt das Commitment frühestens ab ihrer eigenen')
    for (const silent of [begins({ state: 'fully', wording: '' }), begins({ state: 'notRelevant', wording: proposed })])
      expect(silent).toContain('gilt das Commitment ab ihrer eigenen Unterschrift')
  })

  test('says that nothing binds in law and that no GbR comes about', () => {
    expect(texts(inGerman(room())).join(' ')).toMatch(/keine Gesellschaft bürgerlichen Rechts.*Keine Ziffer ist als/)
  })

  test('names the clauses that do bind', () => {
    expect(texts().join(' ')).toContain('Rechtlich verbindlich ist allein die so gekennzeichnete Ziffer 5.4.4.')
  })

  test('repeats how long it holds and how it changes, with the number of each clause', () => {
    const [terms] = blocks(section(commitment, 'validity'), 'terms')
    expect(terms?.terms.map(({ label, text }) => `${label}: ${read(text)}`)).toContain(
      'Laufzeit (Ziffer 5.5.2): Drei Jahre.\nStichtag: 31. Juli 2030',
    )
    expect(terms?.terms).toHaveLength(5)
  })
})
