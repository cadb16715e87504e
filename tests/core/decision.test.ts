import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ballot, Fingers, HearingBallot, ResistanceBallot, Vote, Voice } from '#core/decision/ballot.ts'
import { ballotFor, passive } from '#core/decision/ballot.ts'
import { weigh } from '#core/decision/consensing.ts'
import { dissentOf } from '#core/decision/dissent.ts'
import { outcomeOf } from '#core/decision/outcome.ts'
import type { OutcomeReason } from '#core/decision/outcome-kind.ts'
import { decisionRuleIds, type DecisionRuleId } from '#core/method/decision-rules.ts'
import type { StanceKind } from '#core/stance.ts'

const room = ['city', 'schools', 'parents']
type Result = 'adopted' | 'notAdopted' | 'open'
type Case<Ballot> = readonly [said: Ballot, result: Result, reason: OutcomeReason]

/** One entry for each organisation of the room, in order; undefined for: has not said anything yet. */
function each<Value>(values: readonly (Value | undefined)[]): Readonly<Record<string, Value>> {
  const said = values.flatMap((value, index) => (value === undefined ? [] : [[room[index] ?? '', value] as const]))
  return Object.fromEntries(said)
}

const given = (rule: DecisionRuleId, ballot: Ballot) => {
  const { result, reason } = outcomeOf(rule, ballot, room)
  return [result, reason]
}

type Said = StanceKind | undefined | 'objects without reason'

const voices = (...kinds: readonly Said[]): Ballot => ({
  kind: 'voices',
  voices: each(
    kinds.map((kind): Voice | undefined => {
      if (kind === undefined) return undefined
      if (kind === 'objects without reason') return { kind: 'objects', reason: ' ' }
      return { kind, reason: kind === 'objects' ? 'Der Termin ist nicht zu halten.' : '' }
    }),
  ),
})

describe('consent: no reasoned objection', () => {
  test.each<Case<readonly Said[]>>([
    [['supports', 'supports', 'supports'], 'adopted', 'noObjection'],
    [['supports', 'reservation', 'standsAside'], 'adopted', 'noObjection'],
    [['supports', 'absent', 'supports'], 'adopted', 'noObjection'],
    [['supports', 'objects', 'supports'], 'notAdopted', 'objection'],
    [['objects', undefined, undefined], 'notAdopted', 'objection'],
    [['supports', 'objects without reason', 'supports'], 'open', 'reasonMissing'],
    [['supports', undefined, 'supports'], 'open', 'incomplete'],
    [['absent', 'absent', 'absent'], 'open', 'nobody'],
  ])('%j: %s, %s', (said, result, reason) => {
    expect(given('consent', voices(...said))).toEqual([result, reason])
  })

  test('is adopted provisionally while a body still has to agree', () => {
    expect(outcomeOf('consent', voices('supports', 'subjectToBody', 'supports'), room)).toMatchObject({
      result: 'adopted',
      provisional: true,
    })
    expect(outcomeOf('consent', voices('supports', 'supports', 'supports'), room).provisional).toBe(false)
  })
})

describe('consensus: everyone agrees', () => {
  test.each<Case<readonly Said[]>>([
    [['supports', 'reservation', 'subjectToBody'], 'adopted', 'allAgree'],
    [['supports', 'supports', 'absent'], 'adopted', 'allAgree'],
    [['supports', 'standsAside', 'supports'], 'notAdopted', 'notAllAgree'],
    [['supports', 'objects without reason', 'supports'], 'notAdopted', 'notAllAgree'],
    [['supports', 'supports', undefined], 'open', 'incomplete'],
    [['absent', 'absent', 'absent'], 'open', 'nobody'],
  ])('%j: %s, %s', (said, result, reason) => {
    expect(given('consensus', voices(...said))).toEqual([result, reason])
  })
})

describe('fist-to-five: everyone shows three or more', () => {
  const shown = (...fingers: readonly (Fingers | undefined | 'absent')[]): Ballot => ({
    kind: 'fingers',
    fingers: each(fingers.map((count) => (count === 'absent' ? undefined : count))),
    absent: room.filter((_id, index) => fingers[index] === 'absent'),
  })
  test.each<Case<readonly (Fingers | undefined | 'absent')[]>>([
    [[3, 4, 5], 'adopted', 'enoughFingers'],
    [[3, 3, 3], 'adopted', 'enoughFingers'],
    [[5, 'absent', 5], 'adopted', 'enoughFingers'],
    [[5, 2, 5], 'open', 'mustTalk'],
    [[5, 1, 5], 'open', 'mustTalk'],
    [[5, 0, 5], 'notAdopted', 'blocked'],
    [[0, undefined, undefined], 'notAdopted', 'blocked'],
    [[5, undefined, 5], 'open', 'incomplete'],
    [['absent', 'absent', 'absent'], 'open', 'nobody'],
  ])('%j: %s, %s', (fingers, result, reason) => {
    expect(given('fistToFive', shown(...fingers))).toEqual([result, reason])
  })
})

describe('majority: quorum, then more yes than no', () => {
  const cast = (quorum: number, ...votes: readonly (Vote | undefined)[]): Ballot => ({
    kind: 'votes',
    votes: each(votes),
    quorum,
    share: 'twoThirds',
  })
  test.each<Case<readonly [quorum: number, ...votes: (Vote | undefined)[]]>>([
    [[50, 'yes', 'yes', 'no'], 'adopted', 'moreYes'],
    [[50, 'yes', 'no', 'no'], 'notAdopted', 'moreNo'],
    [[50, 'yes', 'no', 'abstains'], 'open', 'tie'],
    [[50, 'abstains', 'abstains', 'abstains'], 'open', 'tie'],
    [[50, 'yes', 'abstains', 'abstains'], 'adopted', 'moreYes'],
    [[50, 'yes', 'yes', 'absent'], 'adopted', 'moreYes'],
    [[50, 'yes', 'absent', 'absent'], 'open', 'noQuorum'],
    [[33, 'yes', 'absent', 'absent'], 'adopted', 'moreYes'],
    [[67, 'yes', 'yes', 'absent'], 'open', 'noQuorum'],
    [[100, 'yes', 'yes', 'yes'], 'adopted', 'moreYes'],
    [[50, 'yes', undefined, 'yes'], 'open', 'incomplete'],
    [[1, 'absent', 'absent', 'absent'], 'open', 'noQuorum'],
  ])('%j: %s, %s', (votes, result, reason) => {
    expect(given('majority', cast(...votes))).toEqual([result, reason])
  })

  test.each<readonly [yes: number, no: number, share: 'twoThirds' | 'threeQuarters', result: Result]>([
    [2, 1, 'twoThirds', 'adopted'],
    [4, 2, 'twoThirds', 'adopted'],
    [3, 2, 'twoThirds', 'notAdopted'],
    [3, 1, 'threeQuarters', 'adopted'],
    [5, 2, 'threeQuarters', 'notAdopted'],
    [6, 2, 'threeQuarters', 'adopted'],
    [1, 0, 'threeQuarters', 'adopted'],
  ])('qualified: %i yes and %i no of %s: %s', (yes, no, share, result) => {
    const all = Array.from({ length: yes + no }, (_, index) => `o${index}`)
    const votes = Object.fromEntries(all.map((id, index): [string, Vote] => [id, index < yes ? 'yes' : 'no']))
    expect(outcomeOf('qualifiedMajority', { kind: 'votes', votes, quorum: 50, share }, all).result).toBe(result)
  })

  test('a qualified majority asks for its quorum first, and only abstentions decide nothing', () => {
    expect(given('qualifiedMajority', cast(50, 'yes', 'absent', 'absent'))).toEqual(['open', 'noQuorum'])
    expect(given('qualifiedMajority', cast(50, 'abstains', 'abstains', 'abstains'))).toEqual(['open', 'tie'])
  })
})

describe('one decides after hearing the others', () => {
  const ballot = (given: Partial<HearingBallot>): Ballot => ({
    kind: 'hearing',
    decider: 'city',
    heard: ['schools', 'parents'],
    absent: [],
    decided: 'yes',
    ...given,
  })
  test.each<Case<Partial<HearingBallot>>>([
    [{}, 'adopted', 'decidedYes'],
    [{ decided: 'no' }, 'notAdopted', 'decidedNo'],
    [{ decided: '' }, 'open', 'incomplete'],
    [{ heard: ['schools'] }, 'open', 'notHeard'],
    [{ heard: ['schools'], absent: ['parents'] }, 'adopted', 'decidedYes'],
    [{ decider: '' }, 'open', 'nobodyDecides'],
    [{ decider: 'gone' }, 'open', 'nobodyDecides'],
  ])('%j: %s, %s', (said, result, reason) => {
    expect(given('oneAfterHearing', ballot(said))).toEqual([result, reason])
  })
})

/** Options a, b, … with the resistance of city, schools and parents, the passive option last. */
function weighing(
  resistance: Readonly<Record<string, readonly number[]>>,
  more: Partial<ResistanceBallot> = {},
): ResistanceBallot {
  const options = Object.keys(resistance).filter((option) => option !== passive)
  return {
    kind: 'resistance',
    options: Object.fromEntries(options.map((option, index) => [option, { text: option, order: `a${index}` }])),
    resistance: Object.fromEntries(Object.entries(resistance).map(([option, values]) => [option, each(values)])),
    withPassive: passive in resistance,
    veto: 0,
    absent: [],
    ...more,
  }
}

describe('systemic consensing: the least resistance holds', () => {
  test.each<readonly [ResistanceBallot, Result, OutcomeReason, string]>([
    [weighing({ a: [1, 2, 3], b: [0, 9, 0], passive: [5, 5, 5] }), 'adopted', 'leastResistance', 'a'],
    [weighing({ a: [5, 5, 6], b: [9, 9, 0], passive: [5, 5, 5] }), 'notAdopted', 'passiveWins', passive],
    [weighing({ a: [1, 2, 3], b: [3, 2, 1], passive: [9, 9, 9] }), 'open', 'tiedOptions', ''],
    [weighing({ a: [4, 0, 0], b: [0, 9, 0], passive: [8, 8, 8] }), 'adopted', 'leastResistance', 'a'],
    [weighing({ a: [0, 9, 0], b: [5, 5, 0], passive: [8, 8, 8] }, { veto: 9 }), 'adopted', 'leastResistance', 'b'],
    [weighing({ a: [0, 9, 0], b: [9, 0, 0], passive: [9, 9, 9] }, { veto: 9 }), 'notAdopted', 'passiveWins', passive],
    [weighing({ a: [0, 9, 0], b: [9, 0, 0] }, { veto: 9 }), 'open', 'allVetoed', ''],
    [weighing({ a: [1, 2], b: [0, 9, 0], passive: [5, 5, 5] }), 'open', 'incomplete', ''],
    [weighing({ a: [1, 2], passive: [5, 5] }, { absent: ['parents'] }), 'adopted', 'leastResistance', 'a'],
    [weighing({ passive: [1, 1, 1] }), 'open', 'noOptions', ''],
    [weighing({ a: [] }, { absent: room }), 'open', 'nobody', ''],
  ])('case %#', (ballot, result, reason, option) => {
    expect(outcomeOf('consensing', ballot, room)).toEqual({ result, reason, option, provisional: false })
  })

  test('sum, mean and spread of each option, the passive one last', () => {
    expect(weigh(weighing({ a: [1, 2, 6], passive: [10, 10, 10] }, { veto: 6 }), room)).toEqual([
      { option: 'a', sum: 9, mean: 3, spread: 5, highest: 6, vetoed: true, complete: true },
      { option: passive, sum: 30, mean: 10, spread: 0, highest: 10, vetoed: false, complete: true },
    ])
  })

  test('a new ballot weighs the passive option from the start', () => {
    expect(ballotFor('consensing')).toMatchObject({ withPassive: true })
  })

  test('no option that is adopted has a higher sum than another one that was left', () => {
    const value = fc.integer({ min: 0, max: 10 })
    const row = fc.tuple(value, value, value)
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 0, max: 10 }), (a, b, status, veto) => {
        const ballot = weighing({ a, b, passive: status }, { veto })
        const { option } = outcomeOf('consensing', ballot, room)
        const left = weigh(ballot, room).filter(({ vetoed }) => !vetoed)
        if (option === '') return
        const chosen = left.find((weighed) => weighed.option === option)
        expect(chosen?.sum).toBe(Math.min(...left.map(({ sum }) => sum)))
      }),
    )
  })
})

describe('the minority and who was not there', () => {
  test.each<readonly [DecisionRuleId, Ballot, readonly string[], readonly string[]]>([
    ['consent', voices('standsAside', 'supports', 'absent'), ['city'], ['parents']],
    ['consensus', voices('supports', 'objects', 'supports'), ['schools'], []],
    [
      'majority',
      { kind: 'votes', votes: each<Vote>(['yes', 'yes', 'no']), quorum: 50, share: 'twoThirds' },
      ['parents'],
      [],
    ],
    [
      'majority',
      { kind: 'votes', votes: each<Vote>(['yes', 'no', 'no']), quorum: 50, share: 'twoThirds' },
      ['city'],
      [],
    ],
    ['fistToFive', { kind: 'fingers', fingers: each<Fingers>([5, 2]), absent: ['parents'] }, ['schools'], ['parents']],
    ['consensing', weighing({ a: [0, 7, 1], passive: [9, 9, 9] }), ['schools'], []],
    [
      'oneAfterHearing',
      { kind: 'hearing', decider: 'city', heard: ['schools'], absent: ['parents'], decided: 'yes' },
      [],
      ['parents'],
    ],
  ])('%s', (rule, ballot, minority, absent) => {
    expect(dissentOf(ballot, outcomeOf(rule, ballot, room), room)).toEqual({ minority, absent })
  })
})

test('under every rule an empty ballot decides nothing, and neither does an empty room', () => {
  for (const rule of decisionRuleIds) {
    expect(outcomeOf(rule, ballotFor(rule), room).result).toBe('open')
    expect(outcomeOf(rule, ballotFor(rule), [])).toMatchObject({ result: 'open', reason: 'nobody' })
  }
})
