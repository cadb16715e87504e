import { describe, expect, test } from 'vitest'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { inGerman, room } from './reading.ts'

const told = (write: Parameters<typeof room>[0]) =>
  inGerman(room(write)).deadlines.map(({ day, title, note }) => [day, title, note])

describe('the days that somebody has to keep', () => {
  test('come the earliest first, whatever they are of', () => {
    const days = told((s) => {
      s.question('Wer zahlt?', { owner: 'city', by: '2028-01-31' })
      s.clause('course', 'term', { state: 'fully', wording: 'Drei Jahre.', date: '2030-07-31' })
      s.clause('course', 'review', { state: 'notRelevant', reason: 'Nie.', date: '2026-01-01' })
      s.row('firstSteps', { step: 'Einladen', by: '2027-11-01' })
      s.row('firstSteps', { step: 'Ohne Tag' })
    })
    expect(days).toEqual([
      ['2027-11-01', 'Plan der ersten hundert Tage: Einladen', 'Organisation: fehlt noch'],
      ['2028-01-31', 'Offene Frage: Wer zahlt?', 'Die Antwort bringt Stadt.'],
      ['2030-07-31', 'Laufzeit', 'Drei Jahre.'],
    ])
  })

  test('an approval that one decision waits for is one of its own, unless it is that of the whole organisation', () => {
    const days = told((s) => {
      s.edit((before) => patchOrganisation(before, 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-12-01' }))
      s.edit((before) => patchOrganisation(before, 'club', { approvingBody: 'Vorstand', approvalBy: '' }))
      s.stance('mission', 'city', 'subjectToBody', { body: 'Stadtrat', until: '2027-12-01' })
      s.stance('impact', 'city', 'subjectToBody', { body: 'Ausschuss', until: '2027-12-01' })
      s.stance('roles', 'city', 'subjectToBody', { body: '', until: '2027-12-15' })
      s.stance('mission', 'club', 'subjectToBody', { body: '', until: '' })
      s.stance('impact', 'club', 'supports')
    })
    expect(days).toEqual([
      [
        '2027-12-01',
        'Stadtrat: Zustimmung für Stadt',
        'Vorbehaltlich Gremium: Stadtrat, frühestens am 1. Dezember 2027',
      ],
      ['2027-12-01', 'Ausschuss: Zustimmung für Stadt', 'Zu Beschluss 2.1'],
      ['2027-12-15', 'Stadtrat: Zustimmung für Stadt', 'Zu Beschluss 4.1'],
    ])
  })

  test('an approval by a body that nobody named is one of whose it is', () => {
    const days = told((s) => s.stance('mission', 'club', 'subjectToBody', { body: '', until: '2027-12-01' }))
    expect(days).toEqual([['2027-12-01', 'Zustimmung für Lesebrücke', 'Zu Beschluss 1.1']])
  })

  test('a sentence that ends with an abbreviation has one full stop', () => {
    const days = told((s) => {
      s.edit((before) => patchOrganisation(before, 'club', { shortName: 'Lesebrücke e. V.' }))
      s.question('Wer zahlt?', { owner: 'club', by: '2028-01-31' })
    })
    expect(days).toEqual([['2028-01-31', 'Offene Frage: Wer zahlt?', 'Die Antwort bringt Lesebrücke e. V.']])
  })
})
