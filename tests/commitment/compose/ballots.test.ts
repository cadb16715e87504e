import { describe, expect, test } from 'vitest'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import type { Ballot } from '#core/decision/ballot.ts'
import type { Decision } from '#core/decision/decision.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../../core/room.ts'
import { blocks, grid, inGerman, read, section } from './reading.ts'

const everyone = roomOf('Stadt', 'Schulen', 'Verein', 'Werk')

function recorded(rule: DecisionRuleId, ballot: Ballot, more: Partial<Decision> = {}): Workshop {
  const begun = vote(beginDecision(everyone, 'd', { text: 'Zwei Lesetreffs', rule, ...more }), 'd', () => ballot)
  return recordDecision(begun, 'd', '2027-10-14T11:41:00+02:00')
}

const logOf = (workshop: Workshop) => section(inGerman(workshop), 'annex-decisions')

/** What stands below a decision of the log, line by line. */
const linesIn = (workshop: Workshop) =>
  blocks(logOf(workshop), 'terms').flatMap((block) => block.terms.map(({ label, text }) => `${label}: ${read(text)}`))
const linesOf = (rule: DecisionRuleId, ballot: Ballot) => linesIn(recorded(rule, ballot))

const said = (kind: 'supports' | 'reservation' | 'objects' | 'absent', reason = '') => ({ kind, reason })

describe('the log says of each organisation by name what it said', () => {
  test('by consent: who stands where, then the reasons in their own words', () => {
    const voices = {
      Stadt: said('supports'),
      Schulen: said('reservation', 'Nur bis Juli.'),
      Verein: said('supports'),
      Werk: said('absent'),
    }
    expect(linesOf('consent', { kind: 'voices', voices })).toEqual([
      'Mitgetragen: Stadt, Verein',
      'Mit Vorbehalt: Schulen',
      'Begründung: Schulen: Nur bis Juli.',
      'Ergebnis: Beschlossen. Niemand hat einen begründeten Einwand.',
      'Nicht dabei: Werk',
    ])
  })

  test('by fingers: the most first', () => {
    const ballot: Ballot = { kind: 'fingers', fingers: { Stadt: 3, Schulen: 5, Verein: 3, Werk: 1 }, absent: ['Werk'] }
    expect(linesOf('fistToFive', ballot)).toEqual([
      '5 Finger: Schulen',
      '3 Finger: Stadt, Verein',
      'Ergebnis: Beschlossen. Alle Anwesenden zeigen mindestens drei Finger.',
      'Nicht dabei: Werk',
    ])
  })

  test('by votes: who is for, against, or abstains', () => {
    const votes = { Stadt: 'yes', Schulen: 'no', Verein: 'yes', Werk: 'abstains' } as const
    const ballot: Ballot = { kind: 'votes', votes, quorum: 50, share: 'twoThirds' }
    const simple = linesOf('majority', ballot)
    expect(simple).toEqual(expect.arrayContaining(['Ja: Stadt, Verein', 'Nein: Schulen', 'Enthaltung: Werk']))
    expect(simple.filter((line) => line.includes('Drittel'))).toEqual([])
    expect(linesOf('qualifiedMajority', ballot).filter((line) => line.includes('Drittel'))).toHaveLength(1)
  })

  test('after hearing: who decided, and who else was heard', () => {
    const ballot: Ballot = {
      kind: 'hearing',
      decider: 'Stadt',
      heard: ['Stadt', 'Schulen', 'Verein'],
      absent: ['Werk'],
      decided: 'yes',
    }
    expect(linesOf('oneAfterHearing', ballot)).toEqual(
      expect.arrayContaining(['Entschieden hat: Stadt', 'Gehört: Schulen, Verein']),
    )
  })

  test('by resistance: what a veto takes out is marked in its row alone', () => {
    const workshop = recorded('consensing', {
      kind: 'resistance',
      options: { a: { text: 'Montags', order: 'a0' }, b: { text: 'Freitags', order: 'a1' } },
      resistance: {
        a: { Stadt: 9, Schulen: 0, Verein: 0, Werk: 0 },
        b: { Stadt: 1, Schulen: 2, Verein: 3, Werk: 1 },
      },
      withPassive: false,
      veto: 8,
      absent: [],
    })
    const [table] = blocks(logOf(workshop), 'table')
    expect(grid(table).map(([option]) => option)).toEqual([
      'Möglichkeiten',
      'Montags (durch Veto ausgeschlossen)',
      'Freitags',
    ])
  })
})

describe('the log says what came of it', () => {
  const weighed = { kind: 'resistance', options: {}, veto: 0, absent: [] } as const
  const heavy = { Stadt: 5, Schulen: 5, Verein: 5, Werk: 5 }
  const light = { Stadt: 1, Schulen: 1, Verein: 1, Werk: 1 }
  const options = { a: { text: 'Montags', order: 'a0' } }

  test('which option was chosen, or that everything stays as it is, and that this was not weighed', () => {
    const without: Ballot = { ...weighed, options, resistance: { a: heavy }, withPassive: false }
    expect(linesOf('consensing', without)).toEqual([
      'Ergebnis: Beschlossen. Gewählt: Montags. Dagegen ist der Widerstand am kleinsten. Ohne Passivlösung abgestimmt.',
    ])
    const passive: Ballot = { ...weighed, options, resistance: { a: heavy, passive: light }, withPassive: true }
    expect(linesOf('consensing', passive)).toEqual([
      'Ergebnis: Nicht beschlossen. Gewählt: Alles bleibt, wie es ist. Am wenigsten Widerstand gibt es dagegen, dass alles bleibt, wie es ist.',
    ])
  })

  test('that a body has still to agree', () => {
    const voices = {
      Stadt: { ...said('supports'), kind: 'subjectToBody' as const },
      Schulen: said('supports'),
      Verein: said('supports'),
      Werk: said('supports'),
    }
    expect(linesOf('consent', { kind: 'voices', voices }).at(-1)).toBe(
      'Ergebnis: Beschlossen, vorbehaltlich eines Gremiums. Niemand hat einen begründeten Einwand.',
    )
  })

  test('what follows where there was no agreement, and only there', () => {
    const votes = { Stadt: 'yes', Schulen: 'no', Verein: 'yes', Werk: 'no' } as const
    const fallback = { fallback: 'Der Beirat entscheidet.' }
    const tie = recorded('majority', { kind: 'votes', votes, quorum: 0, share: 'twoThirds' }, fallback)
    const won = recorded(
      'majority',
      { kind: 'votes', votes: { ...votes, Werk: 'yes' }, quorum: 0, share: 'twoThirds' },
      fallback,
    )
    const lines = [tie, won].map((workshop) => linesIn(workshop).filter((line) => /Beirat/.test(line)))
    expect(lines).toEqual([['Wenn keine Einigung: Der Beirat entscheidet.'], []])
  })
})
