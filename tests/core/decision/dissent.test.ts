import { describe, expect, test } from 'vitest'
import type { Ballot, Fingers, Vote } from '#core/decision/ballot.ts'
import { dissentOf, hasDissent } from '#core/decision/dissent.ts'
import { outcomeOf } from '#core/decision/outcome.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import { each, room, voices, weighing } from './decision-room.ts'

describe('the minority and who was not there', () => {
  test.each<readonly [DecisionRuleId, Ballot, readonly string[], readonly string[]]>([
    ['consent', voices('standsAside', 'supports', 'absent'), ['city'], ['parents']],
    [
      'majority',
      { kind: 'votes', votes: each<Vote>(['yes', 'yes', 'no']), quorum: 50, share: 'twoThirds' },
      ['parents'],
      [],
    ],
    [
      'majority',
      { kind: 'votes', votes: each<Vote>(['yes', 'absent', 'no']), quorum: 50, share: 'twoThirds' },
      [],
      ['schools'],
    ],
    [
      'majority',
      { kind: 'votes', votes: each<Vote>(['yes', 'no', 'no']), quorum: 50, share: 'twoThirds' },
      ['city'],
      [],
    ],
    ['majority', { kind: 'votes', votes: each<Vote>(['yes', 'no']), quorum: 50, share: 'twoThirds' }, [], []],
    ['consensing', weighing({ a: [0, 6, 5], passive: [9, 9, 9] }), ['schools'], []],
    ['consensing', weighing({ a: [9, 9, 9], passive: [0, 0, 9] }), [], []],
    ['consensing', weighing({ a: [9, 0, 0], b: [0, 0, 9], passive: [9, 9, 9] }), [], []],
    // What was said before somebody went counts no more.
    ['consensing', weighing({ a: [0, 6, 6], passive: [9, 9, 9] }, { absent: ['parents'] }), ['schools'], ['parents']],
    [
      'oneAfterHearing',
      { kind: 'hearing', decider: 'city', heard: ['schools'], absent: ['parents'], decided: 'yes' },
      [],
      ['parents'],
    ],
  ])('%s', (rule, ballot, minority, absent) => {
    expect(dissentOf(ballot, outcomeOf(rule, ballot, room), room)).toEqual({ minority, notYet: [], absent })
  })

  test.each<readonly [DecisionRuleId, Ballot, readonly string[], readonly string[]]>([
    ['consensus', voices('supports', 'objects', 'standsAside'), ['schools', 'parents'], []],
    ['consent', voices('supports', 'objects', 'absent'), ['schools'], ['parents']],
    // Who stands aside lets the others go on: it is not them that consent waits for.
    ['consent', voices('standsAside', 'objects', 'supports'), ['schools'], []],
    ['consensus', voices('standsAside', 'supports'), [], []],
    ['fistToFive', { kind: 'fingers', fingers: each<Fingers>([5, 2]), absent: ['parents'] }, ['schools'], ['parents']],
    ['fistToFive', { kind: 'fingers', fingers: each<Fingers>([0, 2, 3]), absent: [] }, ['city', 'schools'], []],
  ])('%s: what waits for somebody is not decided against them', (rule, ballot, notYet, absent) => {
    expect(dissentOf(ballot, outcomeOf(rule, ballot, room), room)).toEqual({ minority: [], notYet, absent })
  })
})

describe('whether somebody said other than a plain yes', () => {
  const votes = (...said: readonly Vote[]): Ballot => ({
    kind: 'votes',
    votes: each(said),
    quorum: 50,
    share: 'twoThirds',
  })

  test.each<readonly [string, DecisionRuleId, Ballot, boolean]>([
    ['all agree', 'consent', voices('supports', 'supports', 'supports'), false],
    ['one was not there', 'consent', voices('supports', 'supports', 'absent'), false],
    ['one has a reservation', 'consent', voices('supports', 'reservation', 'supports'), true],
    ['a body has still to agree', 'consent', voices('supports', 'subjectToBody', 'supports'), true],
    ['one objects', 'consent', voices('supports', 'objects', 'supports'), true],
    ['all vote yes', 'majority', votes('yes', 'yes', 'yes'), false],
    ['one abstains', 'majority', votes('yes', 'yes', 'abstains'), false],
    ['one votes no', 'majority', votes('yes', 'yes', 'no'), true],
    ['all vote no', 'majority', votes('no', 'no', 'no'), true],
    ['the votes are a tie', 'majority', votes('yes', 'no', 'abstains'), true],
    ['all show five fingers', 'fistToFive', { kind: 'fingers', fingers: each<Fingers>([5, 5, 5]), absent: [] }, false],
    ['one shows two fingers', 'fistToFive', { kind: 'fingers', fingers: each<Fingers>([5, 5, 2]), absent: [] }, true],
    [
      'one decided',
      'oneAfterHearing',
      { kind: 'hearing', decider: 'city', heard: ['schools', 'parents'], absent: [], decided: 'yes' },
      false,
    ],
  ])('%s', (_, rule, ballot, has) => {
    expect(hasDissent({ ballot, outcome: outcomeOf(rule, ballot, room), everyone: room })).toBe(has)
  })
})
