import { describe, expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { startHistory } from '#core/history.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fileOf, largestWorkshop, openSession } from '#state/session.ts'
import { titleIn, type } from './device.ts'

const open = () =>
  openSession({ id: 'w', revision: 4, baseRevision: 2, workshop: newWorkshop('w', { title: 'Vorher' }) }, () => 1_000)

describe('an open workshop', () => {
  test('begins as its file, saved, with nothing to undo', () => {
    const session = open()
    expect(session.getState()).toMatchObject({ revision: 4, baseRevision: 2, saving: { state: 'saved', at: 1_000 } })
    session.getState().undo()
    session.getState().redo()
    expect(session.getState().revision).toBe(4)
    expect(titleIn(session)).toBe('Vorher')
  })

  test('counts every change up: edits, undo and redo alike', () => {
    const session = open()
    type(session, 'Nachher')
    expect(session.getState().revision).toBe(5)
    session.getState().undo()
    expect([session.getState().revision, titleIn(session)]).toEqual([6, 'Vorher'])
    session.getState().redo()
    expect([session.getState().revision, titleIn(session)]).toEqual([7, 'Nachher'])
  })

  test('an edit that changes nothing is none', () => {
    const session = open()
    const before = session.getState()
    session.getState().edit('factsChanged', (workshop) => workshop)
    expect(session.getState()).toBe(before)
  })

  test('an edit that fails leaves everything as it was', () => {
    const session = open()
    const before = session.getState()
    const fail = () => {
      throw new Error('a bug')
    }
    expect(() => session.getState().edit('factsChanged', fail)).toThrow('a bug')
    expect(session.getState()).toBe(before)
  })

  test('takes no edit that makes it larger than a device keeps well, says so, and takes each that makes it smaller', () => {
    const session = open()
    session.setState({ size: largestWorkshop })
    const { edit } = session.getState()
    const long = (length: number) =>
      edit('factsChanged', (workshop) => ({ ...workshop, facts: { ...workshop.facts, title: 'x'.repeat(length) } }))
    expect([long(largestWorkshop), titleIn(session), session.getState().revision]).toEqual([false, 'Vorher', 4])
    expect(session.getState().refused).toEqual({ why: 'tooLarge', turn: 1 })
    expect([long(largestWorkshop), session.getState().refused?.turn]).toEqual([false, 2])
    expect([long(10), session.getState().refused]).toEqual([true, null])
    session.setState({ history: startHistory(newWorkshop('w', { title: 'x'.repeat(largestWorkshop + 20) })) })
    expect([long(largestWorkshop + 10), long(largestWorkshop + 10), long(largestWorkshop + 11)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('typing in one field is one step, the next field another', () => {
    const session = open()
    for (const title of ['L', 'Le', 'Les']) type(session, title)
    session.getState().edit('factsChanged', (workshop) => setFacts(workshop, { place: 'Rathaus' }), 'facts.place')
    session.getState().undo()
    expect(titleIn(session)).toBe('Les')
    session.getState().undo()
    expect(titleIn(session)).toBe('Vorher')
  })

  test('as a file it names the revision it was opened from', () => {
    const session = open()
    type(session, 'Nachher')
    const { present } = session.getState().history
    expect(fileOf(session.getState())).toEqual({ id: 'w', revision: 5, baseRevision: 2, workshop: present })
  })
})
