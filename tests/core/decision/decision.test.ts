import { describe, expect, test } from 'vitest'
import { type Ballot, ballotFor, type Fingers, type HearingBallot, type Vote } from '#core/decision/ballot.ts'
import { outcomeOf } from '#core/decision/outcome.ts'
import type { OutcomeReason } from '#core/decision/outcome-kind.ts'
import { decisionRuleIds, type DecisionRuleId } from '#core/method/decision-rules.ts'
import { each, room, type Said, voices } from './decision-room.ts'

type Result = 'adopted' | 'notAdopted' | 'open'
type Case<Ballot> = readonly [said: Ballot, result: Result, reason: OutcomeReason]

const given = (rule: DecisionRuleId, ballot: Ballot) => {
  const { result, reason } = outcomeOf(rule, ballot, room)
  return [result, reason]
}

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
    [1, 1, 'twoThirds', 'notAdopted'],
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

test('under every rule an empty ballot decides nothing, and neither does an empty room', () => {
  for (const rule of decisionRuleIds) {
    expect(outcomeOf(rule, ballotFor(rule), room).result).toBe('open')
    expect(outcomeOf(rule, ballotFor(rule), [])).toMatchObject({ result: 'open', reason: 'nobody' })
  }
})
