import { describe, expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fileOf, openSession } from '#state/session.ts'
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
