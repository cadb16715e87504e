import { describe, expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { beginDecision, patchDecision, recordDecision } from '#core/decision/edit-decisions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { addDelegate, addSignatory } from '#core/organisations/edit-people.ts'
import { addQuestion, patchQuestion } from '#core/questions/edit-questions.ts'
import { patchStance, takeStance } from '#core/stances/edit-stances.ts'
import { activityById, elements } from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'
import { anchors, gaps } from './lacking.ts'

describe('what the room still lacks', () => {
  test('each organisation needs someone in the room with a mandate, and someone who may sign', () => {
    const person = { organisation: 'city', name: 'Anna Weiß', role: '', present: true }
    const there = addDelegate(roomOf('city', 'schools'), 'd', { ...person, mandate: '' })
    const signs = addSignatory(there, 's', { organisation: 'city', name: 'Anna Weiß', role: '', authority: 'sole' })
    expect(anchors(signs, 'delegate')).toEqual(['organisation.schools'])
    expect(anchors(signs, 'mandate')).toEqual(['organisation.city'])
    expect(gaps(addDelegate(signs, 'e', { ...person, mandate: 'decides' }), 'mandate')).toEqual([])
    expect(anchors(signs, 'signatory')).toEqual(['organisation.schools'])
    expect(anchors(roomOf('city', 'schools'), 'organisations')).toEqual([])
  })

  test('title and rule of the day are no gap once they are there', () => {
    const named = setFacts(newWorkshop('w'), { title: 'Gut ankommen', ruleToday: 'consent' })
    expect(gaps(named, 'title')).toEqual([])
    expect(gaps(named, 'ruleToday')).toEqual([])
  })

  test('every organisation takes its stance to every element', () => {
    expect(gaps(roomOf('city', 'schools'), 'stance')).toHaveLength(elements.length * 2)
    const taken = takeStance(roomOf('city', 'schools'), 'roles', 'city', 'absent')
    expect(anchors(taken, 'stance')).not.toContain('stance.roles.city')
  })

  test('a reservation says why; an objection stays a gap even with its reason', () => {
    const reserved = takeStance(roomOf('city'), 'roles', 'city', 'reservation')
    expect(anchors(reserved, 'stanceReason')).toEqual(['stance.roles.city'])
    expect(gaps(patchStance(reserved, 'roles', 'city', { reason: 'Zu teuer.' }), 'stanceReason')).toEqual([])
    const objected = takeStance(roomOf('city'), 'roles', 'city', 'objects')
    expect(anchors(patchStance(objected, 'roles', 'city', { reason: 'Nein.' }), 'objects')).toEqual([
      'stance.roles.city',
    ])
    for (const kind of ['supports', 'standsAside', 'absent', 'subjectToBody'] as const) {
      expect(gaps(takeStance(roomOf('city'), 'roles', 'city', kind), 'stanceReason')).toEqual([])
    }
  })

  test('what was put aside before it was decided is missing until it is recorded, unless it stays in the room', () => {
    const room = roomOf('city', 'schools')
    const begun = beginDecision(room, 'd', { text: 'Wir treffen uns monatlich.', rule: 'consent' })
    expect(gaps(begun, 'decision')).toEqual([
      {
        lack: { what: 'decision', decision: 'd' },
        urgency: 'beforeSigning',
        place: { screen: 'decision', decision: 'd' },
        anchor: 'decision.d',
      },
    ])
    expect(gaps(recordDecision(begun, 'd', '2027-10-14T11:41:00+02:00'), 'decision')).toEqual([])
    expect(gaps(patchDecision(begun, 'd', { visibility: 'room' }), 'decision')).toEqual([])
  })

  test('a stance to an earlier wording is asked for again', () => {
    const before = takeStance(roomOf('city'), 'expectations', 'city', 'supports')
    expect(gaps(before, 'stale')).toEqual([])
    const changed = editContent<Workshop, 'texts'>(before, activityById('promise'), (content) =>
      setText(content, 'promise', 'Wir fragen.'),
    )
    expect(anchors(changed, 'stale')).toEqual(['stance.expectations.city'])
  })

  test('an open question needs someone and a day, until it is answered', () => {
    const asked = addQuestion(roomOf('city'), 'q', { text: 'Wer zahlt?' })
    expect(gaps(asked, 'questionOwner')).toMatchObject([{ anchor: 'question.q', urgency: 'later' }])
    expect(anchors(patchQuestion(asked, 'q', { owner: 'city' }), 'questionDate')).toEqual(['question.q'])
    const answered = patchQuestion(asked, 'q', { answered: true })
    expect([...gaps(answered, 'questionOwner'), ...gaps(answered, 'questionDate')]).toEqual([])
  })
})
