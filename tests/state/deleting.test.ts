import { describe, expect, test } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { fixtureText } from '../core/room.ts'
import { device, fileText, keyOf, opened, titled, titleIn, titleOf, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'

describe('deleting', () => {
  test('takes one workshop away; restoring puts it back as it was', async () => {
    const { visit, storage, stored } = device()
    const library = visit()
    library.getState().addFile(fixtureText('workshops/sample.de'))
    library.getState().add(titled('other'))
    type(await opened(library, 'sample-de'), 'Zuletzt geändert')
    library.getState().refresh()
    const before = stored('sample-de')
    await library.getState().remove('sample-de')
    expect([...storage.entries.keys()]).toEqual([keyOf('other')])
    expect(library.getState()).toMatchObject({ binned: [], deleted: { isKept: false } })
    expect(await library.getState().open('sample-de')).toEqual({ ok: false, reason: 'missing' })
    expect(library.getState().restore()).toBe(true)
    expect(stored('sample-de')).toBe(before)
    expect(library.getState().deleted).toBeNull()
    expect(titleIn(await opened(library, 'sample-de'))).toBe('Zuletzt geändert')
    expect(library.getState().restore()).toBe(false)
  })

  test('the id of what was deleted stays free for its return', async () => {
    const library = device().visit()
    library.getState().add(titled('a', 'Gelöscht'))
    await library.getState().remove('a')
    expect(library.getState().addFile(fileText(titled('a', 'Aus einer Datei')))).toEqual({ ok: true, value: 'new1' })
    expect(library.getState().restore()).toBe(true)
    expect(titleIn(await opened(library, 'a'))).toBe('Gelöscht')
    expect(titleIn(await opened(library, 'new1'))).toBe('Aus einer Datei')
  })

  test('takes what was set aside of it along, and nothing of another', async () => {
    const { visit, storage } = device()
    const library = visit()
    library.getState().add(titled('a'))
    storage.setItem('wirkbund/unreadable/a/1', 'kaputt')
    storage.setItem('wirkbund/unreadable/ab/1', 'auch kaputt')
    await library.getState().remove('a')
    expect([...storage.entries.keys()]).toEqual(['wirkbund/unreadable/ab/1'])
  })

  test('where the device refuses, nothing is gone and the reason is told', async () => {
    const { visit, storage } = device()
    const library = visit()
    library.getState().add(titled('a'))
    storage.forbidden = true
    await library.getState().remove('a')
    expect(library.getState()).toMatchObject({ refusal: 'blocked', deleted: null })
    expect(storage.entries.size).toBe(1)
  })

  test('what finds no room to come back stays offered, and the reason is told', async () => {
    const { visit, storage } = device()
    const library = visit()
    library.getState().add(titled('a'))
    await library.getState().remove('a')
    storage.room = 10
    expect(library.getState().restore()).toBe(false)
    expect(library.getState()).toMatchObject({ refusal: 'full', deleted: { file: { id: 'a' } } })
    storage.room = null
    expect(library.getState().restore()).toBe(true)
    expect(library.getState()).toMatchObject({ refusal: null, deleted: null })
  })
})

describe('deleting on a device with two copies', () => {
  test('holds neither lock nor files afterwards, nor does deleting for good', async () => {
    const { storage, copy, window } = fakeDevice()
    const library = openLibrary({ ...window(), notes: browserNotes(() => storage) })
    const free = () => window('b').locks?.take('w', 'free', () => undefined)
    library.getState().add(titled('w'))
    await library.getState().remove('w')
    expect(copy.held.size).toBe(0)
    const bin = await library.getState().bin()
    expect(await bin?.forget('w')).toBe(true)
    expect(await free()).not.toBe('taken')
  })

  test('a second copy that does not go is told: the workshop is not said to be deleted', async () => {
    const { storage, copy, window } = fakeDevice()
    const second = { ...copy.second, removeSlots: async () => false }
    const library = openLibrary({ ...window(), second, notes: browserNotes(() => storage) })
    library.getState().add(titled('w'))
    await library.getState().remove('w')
    expect(library.getState()).toMatchObject({ refusal: 'blocked', deleted: null })
  })

  test('keeps what another window typed last, also where only the second copy took it', async () => {
    const { storage, copy, window } = fakeDevice()
    const visit = (name: string) => openLibrary({ ...window(name), notes: browserNotes(() => storage) })
    const writer = visit('a')
    writer.getState().add(titled('w', 'Vorher'))
    const typing = await opened(writer, 'w')
    const other = visit('b')
    storage.room = 0
    type(typing, 'Nur in der zweiten Kopie')
    await expect.poll(() => titleOf(copy.newest('w')?.text)).toBe('Nur in der zweiten Kopie')
    await other.getState().remove('w')
    storage.room = null
    expect(other.getState().restore()).toBe(true)
    expect(titleIn(await opened(other, 'w'))).toBe('Nur in der zweiten Kopie')
  })

  test('lists first what was deleted last', async () => {
    const { storage, clock, window } = fakeDevice()
    const library = openLibrary({ ...window(), notes: browserNotes(() => storage) })
    for (const id of ['a', 'b', 'c']) library.getState().add(titled(id))
    for (const id of ['b', 'c', 'a']) {
      clock.at += 60_000
      await library.getState().remove(id)
    }
    const bin = await library.getState().bin()
    expect((await bin?.list(['a', 'b', 'c']))?.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  })

  test('for good takes no notes of a workshop that is there again', async () => {
    const { storage, window } = fakeDevice()
    const notes = browserNotes(() => storage)
    const library = openLibrary({ ...window(), notes })
    library.getState().add(titled('w'))
    notes.write('course/w', 'where the room was')
    const bin = await library.getState().bin()
    expect(await bin?.forget('w')).toBe(false)
    expect(notes.read('course/w')).toBe('where the room was')
  })
})
