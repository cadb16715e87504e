import { describe, expect, test } from 'vitest'
import type { Commitment } from '#commitment/commitment.ts'
import type { Ballot } from '#core/decision/ballot.ts'
import { setFacts } from '#core/edit-facts.ts'
import { beginDecision, patchDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import type { StanceKind } from '#core/stances/stance.ts'
import { roomOf } from '../../core/room.ts'
import { inGerman, section, textsIn } from './reading.ts'

describe('what was said in the log', () => {
  const decided = (rule: DecisionRuleId, ballot: Ballot, element: string) =>
    recordDecision(
      vote(
        beginDecision(roomOf('Stadt', 'Schulen'), 'd', { text: 'Zwei Lesetreffs', rule, element }),
        'd',
        () => ballot,
      ),
      'd',
      '2027-10-14T11:41:00+02:00',
    )
  const voiced = (kind: StanceKind, element = 'mission') => {
    const voices = { Stadt: { kind, reason: 'Zu früh.' }, Schulen: { kind: 'supports', reason: '' } } as const
    return decided('consent', { kind: 'voices', voices }, element)
  }
  const wordsOf = (commitment: Commitment, id: string) => [...textsIn(section(commitment, id).blocks)].join(' | ')
  const there = 'Anlage E (Entscheidungsprotokoll)'

  test.each(['objects', 'standsAside', 'reservation', 'subjectToBody'] as const)(
    'and was no plain yes is told where all dissent is gathered, instead of that there is none: %s',
    (kind) => {
      const words = wordsOf(inGerman(voiced(kind)), 'reservations')
      expect(words).toContain(`Abweichende Stimmen zu einzelnen Entscheidungen stehen in ${there}.`)
      expect(words).not.toContain('Es sind keine')
    },
  )

  test('of a vote that was lost is told there, too; of plain support there is nothing to tell', () => {
    const votes = { kind: 'votes', votes: { Stadt: 'yes', Schulen: 'no' }, quorum: 50, share: 'twoThirds' } as const
    const lost = decided('majority', votes, '')
    expect(wordsOf(inGerman(lost), 'reservations')).toContain(there)
    const plain = wordsOf(inGerman(voiced('supports')), 'reservations')
    expect(plain).toBe('paragraph | text | Es sind keine Vorbehalte und keine abweichenden Auffassungen festgehalten.')
  })

  test('is found from the element it came up in, and from no other', () => {
    const commitment = inGerman(voiced('objects'))
    expect(wordsOf(commitment, 'mission')).toContain(there)
    expect(wordsOf(commitment, 'roles')).not.toContain(there)
    expect(wordsOf(inGerman(voiced('objects', '')), 'mission')).not.toContain(there)
  })

  test('is told apart from the stances on the commitment, which may read otherwise', () => {
    expect(wordsOf(inGerman(voiced('objects')), 'annex-decisions')).toContain(
      'Die Haltungen zum Commitment stehen bei den Elementen und können anders lauten.',
    )
  })

  test('is followed by what holds for want of agreement where some do not carry it, not where it is carried or outvoted', () => {
    const fallback = 'Zweite Runde binnen 14 Tagen'
    const log = (rule: DecisionRuleId, ballot: Ballot) =>
      wordsOf(inGerman(patchDecision(decided(rule, ballot, ''), 'd', { fallback })), 'annex-decisions')
    const said = `Wenn keine Einigung | text | ${fallback}`
    const voices = (kind: 'objects' | 'standsAside') =>
      ({ kind: 'voices', voices: { Stadt: { kind, reason: 'x' }, Schulen: { kind: 'supports', reason: '' } } }) as const
    expect(log('consent', voices('objects'))).toContain(said)
    expect(log('consensus', voices('standsAside'))).toContain(said)
    expect(log('fistToFive', { kind: 'fingers', fingers: { Stadt: 0, Schulen: 5 }, absent: [] })).toContain(said)
    expect(log('consent', voices('standsAside'))).not.toContain(said)
    const no = { kind: 'votes', votes: { Stadt: 'no', Schulen: 'no' }, quorum: 50, share: 'twoThirds' } as const
    expect(log('majority', no)).not.toContain(said)
  })

  test('comes with the reasons of whoever decides alone, and with remarks on any other decision, under their names', () => {
    const remark = 'Die Frist läuft ab.'
    const log = (rule: DecisionRuleId, ballot: Ballot) =>
      wordsOf(inGerman(patchDecision(decided(rule, ballot, ''), 'd', { remark })), 'annex-decisions')
    const hearing = { kind: 'hearing', decider: 'Stadt', heard: ['Schulen'], absent: [], decided: 'yes' } as const
    expect(log('oneAfterHearing', hearing)).toContain(`Begründung und Anmerkung | text | ${remark}`)
    expect(log('consent', { kind: 'voices', voices: {} })).toContain(`Anmerkung | text | ${remark}`)
    expect(log('consent', { kind: 'voices', voices: {} })).not.toContain('Begründung')
  })

  test('may follow another rule than that of the day, which the annex on the workshop names without more', () => {
    const votes = { kind: 'votes', votes: { Stadt: 'yes', Schulen: 'yes' }, quorum: 50, share: 'twoThirds' } as const
    const byMajority = setFacts(decided('majority', votes, ''), { ruleToday: 'consent' })
    expect(wordsOf(inGerman(byMajority), 'annex-participants')).toContain('Entscheidungsregel | text | Konsent')
  })
})
