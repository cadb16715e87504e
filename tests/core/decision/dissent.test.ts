import { describe, expect, test } from 'vitest'
import type { Ballot, Fingers, Vote } from '#core/decision/ballot.ts'
import { dissentOf } from '#core/decision/dissent.ts'
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
