import { describe, expect, test } from 'vitest'
import { isSameSaving, type Saving, savingOf } from '#state/saving.ts'
import { fileOf } from '#state/session.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { fixture } from '../core/room.ts'
import { device, editsKeyOf, keyOf, opened, titled, titleIn, titleOf, type } from './device.ts'

async function open() {
  const at = device()
  const library = at.visit()
  library.getState().add(titled('w', 'Vorher'))
  const session = await opened(library, 'w')
  /** The title as somebody who reads the device finds it, this very moment. */
  const storedTitle = () => titleOf(at.stored('w'))
  return { ...at, library, session, storedTitle }
}

describe('saving', () => {
  test('an edit, an undo and a redo are in storage before the next line runs', async () => {
    const { session, storedTitle, clock } = await open()
    clock.at = 2_000
    type(session, 'Nachher')
    expect(storedTitle()).toBe('Nachher')
    expect(session.getState().saving).toEqual({ state: 'saved', at: 2_000 })
    session.getState().undo()
    expect(storedTitle()).toBe('Vorher')
    session.getState().redo()
    expect(storedTitle()).toBe('Nachher')
  })

  test('whoever comes back finds the last word, with its revision', async () => {
    const { session, visit } = await open()
    type(session, 'Nachher')
    session.getState().undo()
    session.getState().redo()
    const again = await opened(visit(), 'w')
    expect(titleIn(again)).toBe('Nachher')
    expect(again.getState().revision).toBe(session.getState().revision)
    expect(again.getState().history.past).toEqual([])
  })

  test('with a letter only what was edited goes into storage; with much, all of it again', async () => {
    const { session, storage, storedTitle, stored } = await open()
    const [whole, edits] = [() => storage.getItem(keyOf('w')), () => storage.getItem(editsKeyOf('w'))]
    type(session, 'Nachher')
    const first = whole()
    type(session, 'Noch später')
    expect(whole()).toBe(first)
    expect(edits()?.length).toBeLessThan(200)
    expect(stored('w')).toBe(sealWorkshop(fileOf(session.getState())))
    const { organisations, content } = fixture('workshops/sample.de')
    session.getState().edit('factsChanged', (workshop) => ({ ...workshop, organisations, content }))
    expect([stored('w'), edits(), whole() === first]).toEqual([whole(), null, false])
    expect(stored('w')).toBe(sealWorkshop(fileOf(session.getState())))
    type(session, 'Kurz')
    expect([storedTitle(), edits() === null]).toEqual(['Kurz', false])
  })

  test('how long the text is gets known when it has grown by much, not with a letter', async () => {
    const { session, stored } = await open()
    const { size } = session.getState()
    type(session, 'Nachher')
    expect(session.getState().size).toBe(size)
    const { organisations, content } = fixture('workshops/sample.de')
    session.getState().edit('factsChanged', (workshop) => ({ ...workshop, organisations, content }))
    expect(session.getState().size).toBe(stored('w')?.length)
  })

  test.each([
    ['full', { room: 0 }],
    ['blocked', { forbidden: true }],
  ])('a device that is %s: told in the state, memory goes on, the older text stays', async (why, refusing) => {
    const { session, storage, storedTitle, stored } = await open()
    const before = stored('w')
    Object.assign(storage, refusing)
    type(session, 'Nicht gespeichert')
    expect(session.getState().saving).toEqual({ state: 'failed', why })
    expect(titleIn(session)).toBe('Nicht gespeichert')
    expect(stored('w')).toBe(before)
    session.getState().undo()
    expect(session.getState().saving).toEqual({ state: 'failed', why })
    expect(titleIn(session)).toBe('Vorher')
    session.getState().redo()
    Object.assign(storage, { room: null, forbidden: false })
    type(session, 'Wieder da')
    expect(session.getState().saving.state).toBe('saved')
    expect(storedTitle()).toBe('Wieder da')
  })

  test('what found no room is kept as soon as another workshop makes room, without a further edit', async () => {
    const { session, storage, library, storedTitle } = await open()
    library.getState().add(titled('old'))
    storage.room = 0
    type(session, 'Nicht gespeichert')
    storage.room = null
    await library.getState().remove('old')
    expect(session.getState().saving.state).toBe('saved')
    expect(storedTitle()).toBe('Nicht gespeichert')
  })

  test('what is in memory only is what the list and its file show', async () => {
    const { session, storage, library } = await open()
    storage.room = 0
    type(session, 'Nicht gespeichert')
    library.getState().refresh()
    expect(library.getState().kept).toMatchObject([
      { ok: true, file: { workshop: { facts: { title: 'Nicht gespeichert' } } } },
    ])
  })

  test('a workshop that was deleted is not written again by its old session', async () => {
    const { session, library, storage } = await open()
    await library.getState().remove('w')
    type(session, 'Geist')
    expect(storage.entries.has(keyOf('w'))).toBe(false)
  })
})

describe('where the latest edit is kept', () => {
  const kept = { sequence: 5, trouble: null }
  const older = { sequence: 4, trouble: null }
  const full = { sequence: 4, trouble: 'full' } as const
  const held = { acknowledged: 5, trouble: null, hasRoom: true }
  const late = { ...held, acknowledged: 4 }
  test.each<readonly [Partial<Parameters<typeof savingOf>[0]>, Saving]>([
    [{}, { state: 'saved', at: 9 }],
    [{ second: null }, { state: 'saved', at: 9 }],
    [{ second: { ...held, hasRoom: false } }, { state: 'oneCopy', missing: 'first', why: 'disk' }],
    [{ second: { ...late, hasRoom: false } }, { state: 'saving' }],
    [{ second: late, age: 2000 }, { state: 'saving' }],
    [
      { second: late, age: 2001 },
      { state: 'oneCopy', missing: 'second', why: 'slow' },
    ],
    [{ second: { ...late, trouble: 'busy' } }, { state: 'oneCopy', missing: 'second', why: 'busy' }],
    [{ first: full }, { state: 'oneCopy', missing: 'first', why: 'full' }],
    [{ first: older }, { state: 'oneCopy', missing: 'first', why: 'blocked' }],
    [
      { first: full, second: null },
      { state: 'failed', why: 'full' },
    ],
    [
      { first: { ...kept, trouble: 'full' }, second: null },
      { state: 'failed', why: 'full' },
    ],
    [
      { first: older, second: null },
      { state: 'failed', why: 'blocked' },
    ],
    [{ first: full, second: late }, { state: 'saving' }],
    [
      { first: full, second: late, age: 2001 },
      { state: 'failed', why: 'full' },
    ],
  ])('%j: %j', (standing, saving) => {
    expect(savingOf({ revision: 5, first: kept, second: held, age: 0, now: 9, ...standing })).toEqual(saving)
  })

  test('is news only where it says something else: that it is still saved, a second later, is none', () => {
    const failed = (why: 'full' | 'blocked'): Saving => ({ state: 'failed', why })
    const one: Saving = { state: 'oneCopy', missing: 'first', why: 'full' }
    expect(isSameSaving({ state: 'saved', at: 1 }, { state: 'saved', at: 2 })).toBe(true)
    expect(isSameSaving({ state: 'saving' }, { state: 'saving' })).toBe(true)
    expect(isSameSaving(failed('full'), failed('full'))).toBe(true)
    expect(isSameSaving({ state: 'saved', at: 1 }, { state: 'saving' })).toBe(false)
    expect(isSameSaving(failed('full'), failed('blocked'))).toBe(false)
    expect(isSameSaving(one, { state: 'oneCopy', missing: 'second', why: 'full' })).toBe(false)
    expect(isSameSaving(one, failed('full'))).toBe(false)
  })
})
