import { describe, expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import type { Ballot } from '#core/decision/ballot.ts'
import { momentAt, roomTime } from '#core/decision/decision.ts'
import {
  beginDecision,
  chooseRule,
  decisionsUnderWay,
  elementOfDecision,
  patchDecision,
  recordDecision,
  recordedDecisions,
  removeDecision,
  vote,
} from '#core/decision/edit-decisions.ts'
import { addDelegate } from '#core/organisations/edit-people.ts'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { activityById } from '#core/method/index.ts'
import { decisionRuleIds } from '#core/method/decision-rules.ts'
import { released } from '#core/room/released.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'

const room = roomOf('city', 'schools')
const yes = (ballot: Ballot): Ballot =>
  ballot.kind === 'votes' ? { ...ballot, votes: { city: 'yes', schools: 'yes' } } : ballot
const at = '2027-10-14T09:41:00+02:00'

describe('decisions', () => {
  test.each([
    [120, '2027-10-14T11:41:00+02:00', 11 * 60 + 41],
    [0, '2027-10-14T09:41:00+00:00', 9 * 60 + 41],
    [-210, '2027-10-14T06:11:00-03:30', 6 * 60 + 11],
  ])('bear the time of the clock in the room (%i minutes ahead of UTC)', (ahead, moment, minutes) => {
    expect(momentAt(Date.UTC(2027, 9, 14, 9, 41), ahead)).toBe(moment)
    expect(roomTime(moment)).toEqual({ day: '2027-10-14', minutes })
  })

  test('under way until they are recorded, and kept with rule, votes, outcome and time', () => {
    const begun = vote(
      beginDecision(room, 'd', { text: 'Zwei Lesetreffs', rule: 'majority', element: 'roles' }),
      'd',
      yes,
    )
    expect(decisionsUnderWay(begun).map(([id]) => id)).toEqual(['d'])
    expect(recordedDecisions(begun)).toEqual([])
    const recorded = recordDecision(begun, 'd', at)
    expect([decisionsUnderWay(recorded), recordedDecisions(recorded).map(([id]) => id)]).toEqual([[], ['d']])
    expect(recorded.decisions['d']).toMatchObject({
      text: 'Zwei Lesetreffs',
      rule: 'majority',
      element: 'roles',
      at,
      everyone: ['city', 'schools'],
      ballot: { votes: { city: 'yes', schools: 'yes' } },
      outcome: { result: 'adopted', reason: 'moreYes' },
    })
  })

  test('a recorded one is not voted on again, keeps its outcome when an organisation leaves, and takes a remark', () => {
    const begun = vote(beginDecision(room, 'd', { text: 'x', rule: 'majority' }), 'd', yes)
    const recorded = recordDecision(begun, 'd', at)
    expect(vote(recorded, 'd', () => ({ kind: 'votes', votes: {}, quorum: 50, share: 'twoThirds' }))).toBe(recorded)
    expect(chooseRule(recorded, 'd', 'consent')).toBe(recorded)
    expect(removeOrganisation(recorded, 'city').decisions).toBe(recorded.decisions)
    expect(patchDecision(recorded, 'd', { remark: 'gilt ab Mai' }).decisions['d']?.remark).toBe('gilt ab Mai')
  })

  test('the log stands in the order in which things were decided', () => {
    const both = ['a', 'b'].reduce((w, id) => beginDecision(w, id, { text: id, rule: 'consent' }), room)
    const log = recordDecision(recordDecision(both, 'b', '2027-10-14T09:00:00+02:00'), 'a', '2027-10-14T10:00:00+02:00')
    expect(recordedDecisions(log).map(([id]) => id)).toEqual(['b', 'a'])
    expect(recordedDecisions(removeDecision(log, 'b')).map(([id]) => id)).toEqual(['a'])
  })

  test('belong to the element during which they came up, or to none', () => {
    const elementOf = (element?: string) => {
      const { d } = beginDecision(room, 'd', { text: 'x', rule: 'consent', ...(element && { element }) }).decisions
      return d === undefined ? undefined : elementOfDecision(d)
    }
    expect([elementOf('roles'), elementOf(), elementOf('break')]).toEqual(['roles', null, null])
  })

  test('consent on an element begins with the stances that were taken', () => {
    const stanced = takeStance(room, 'mission', 'city', 'supports')
    const begun = beginDecision(stanced, 'd', { text: 'Satz', rule: 'consent', element: 'mission' }, 'mission')
    expect(begun.decisions['d']?.ballot).toEqual({ kind: 'voices', voices: { city: { kind: 'supports', reason: '' } } })
  })

  test('a stance to an earlier wording is no vote on that of today: it is asked for anew', () => {
    const sentence = activityById('missionSentence')
    const say = (workshop: Workshop, text: string) =>
      editContent<Workshop, 'texts'>(workshop, sentence, (content) => setText(content, 'mission', text))
    const before = takeStance(say(room, 'Alle lesen.'), 'mission', 'city', 'supports')
    const worded = takeStance(say(before, 'Alle lesen gern.'), 'mission', 'schools', 'supports')
    const begun = beginDecision(worded, 'd', { text: 'Alle lesen gern.', rule: 'consent' }, 'mission')
    expect(begun.decisions['d']?.ballot).toMatchObject({ voices: { schools: { kind: 'supports' } } })
    expect(recordDecision(begun, 'd', at).decisions['d']?.outcome).toMatchObject({
      result: 'open',
      reason: 'incomplete',
    })
  })

  test('begin with an organisation absent of which nobody is there; of one nobody is known of, nothing is taken', () => {
    const delegate = {
      organisation: 'city',
      name: 'Aylin Çelik',
      role: '',
      mandate: 'decides',
      present: false,
    } as const
    const sentNobody = addDelegate(room, 'a', delegate)
    const ballots = (workshop: typeof room) =>
      decisionRuleIds.map((rule) => beginDecision(workshop, 'd', { text: 'x', rule }).decisions['d']?.ballot)
    const absentIn = (ballot: Ballot | undefined) => {
      if (ballot?.kind === 'voices')
        return Object.keys(ballot.voices).filter((id) => ballot.voices[id]?.kind === 'absent')
      if (ballot?.kind === 'votes') return Object.keys(ballot.votes).filter((id) => ballot.votes[id] === 'absent')
      return ballot?.absent
    }
    expect(ballots(sentNobody).map(absentIn)).toEqual(decisionRuleIds.map(() => ['city']))
    const unnamed = { ...delegate, name: '', present: true }
    expect(ballots(addDelegate(sentNobody, 'b', unnamed)).map(absentIn)).toEqual(decisionRuleIds.map(() => ['city']))
    const other = { ...delegate, name: 'Max Muster', present: true }
    expect(ballots(addDelegate(sentNobody, 'b', other)).map(absentIn)).toEqual(decisionRuleIds.map(() => []))
    const changed = chooseRule(beginDecision(sentNobody, 'd', { text: 'x', rule: 'majority' }), 'd', 'fistToFive')
    expect(absentIn(changed.decisions['d']?.ballot)).toEqual(['city'])
  })

  test('a stance that was taken outlasts that nobody is there today', () => {
    const gone = { organisation: 'city', name: 'Aylin Çelik', role: '', mandate: 'decides', present: false } as const
    const stanced = addDelegate(takeStance(room, 'mission', 'city', 'supports'), 'a', gone)
    const begun = beginDecision(stanced, 'd', { text: 'Satz', rule: 'consent', element: 'mission' }, 'mission')
    expect(begun.decisions['d']?.ballot).toEqual({ kind: 'voices', voices: { city: { kind: 'supports', reason: '' } } })
  })

  test('another rule keeps what was said where both ask the same, and starts afresh where not', () => {
    const begun = vote(beginDecision(room, 'd', { text: 'x', rule: 'majority' }), 'd', yes)
    const { qualified, fingers } = {
      qualified: chooseRule(begun, 'd', 'qualifiedMajority').decisions['d'],
      fingers: chooseRule(begun, 'd', 'fistToFive').decisions['d'],
    }
    expect(qualified).toEqual({ ...begun.decisions['d'], rule: 'qualifiedMajority' })
    expect(fingers).toMatchObject({ rule: 'fistToFive', ballot: { kind: 'fingers', fingers: {} } })
  })

  test('survive being saved and opened, and room-only ones leave in nothing else', () => {
    const begun = beginDecision(room, 'd', { text: 'Spatzenplan', rule: 'consensing', visibility: 'room' })
    const read = readFile(writeFile({ id: 'w', revision: 1, baseRevision: 0, workshop: begun }))
    expect(read.ok && read.value.workshop.decisions).toEqual(begun.decisions)
    expect(JSON.stringify(released(begun))).not.toContain('Spatzenplan')
  })
})

test('a parked topic is no gap, an open question without owner and date is', () => {
  const lacks = (kind: 'question' | 'parked') =>
    gapsOf(addQuestion(room, 'q', { text: 'x', kind })).filter(({ lack }) => lack.what.startsWith('question')).length
  expect(lacks('question')).toBe(2)
  expect(lacks('parked')).toBe(0)
})
