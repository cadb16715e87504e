import { describe, expect, test } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { fixtureText } from '../core/room.ts'
import { device, editsKeyOf, keyOf, opened, textIn, titled, titleIn, type } from './device.ts'
import { office, stored } from './office.ts'

describe('opening', () => {
  test('goes on from the newer copy, whichever it is, and brings the other one up to it', async () => {
    const { open, storage, copy, inStorage } = office()
    const a = await open('a')
    type(a.session, 'Neuer')
    await a.close()
    storage.clear()
    storage.setItem(keyOf('w'), stored(5, 'Vor einer Minute'))
    const b = await open('b')
    expect([titleIn(b.session), inStorage(), b.session.getState().told]).toEqual(['Neuer', 'Neuer', 'recovered'])
    await b.close()
    storage.setItem(keyOf('w'), stored(50, 'Noch neuer'))
    const c = await open('c')
    expect(titleIn(c.session)).toBe('Noch neuer')
    await c.close()
    expect(copy.newest('w')?.text).toBe(stored(50, 'Noch neuer'))
  })

  test('where a part of the app cannot be fetched it holds nothing: the next try opens it to be written', async () => {
    const { open, window, copy } = office()
    const second = { ...copy.second, slots: () => Promise.reject(new Error('not there')) }
    const broken = { ...window('a'), second }
    await expect(openDesk('w', broken, null)).rejects.toThrow('not there')
    const b = await open('b')
    expect(b.session.getState().role).toBe('writer')
    await b.close()
  })

  test('finds a workshop that only the second copy has', async () => {
    const { open, storage, inStorage } = office()
    await (await open('a')).close()
    storage.clear()
    const b = await open('b')
    expect([titleIn(b.session), inStorage()]).toEqual(['Vorher', 'Vorher'])
    await b.close()
  })

  test('after a crash it goes on where it was, on a full device too', async () => {
    const { storage, stored: storedText, visit } = device()
    const library = visit()
    library.getState().add(titled('w', 'Vorher'))
    type(await opened(library, 'w'), 'x'.repeat(150))
    expect(storage.getItem(editsKeyOf('w'))).not.toBeNull()
    const text = storedText('w')
    storage.room = [...storage.entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
    const again = await opened(visit(), 'w')
    expect([storedText('w') === text, again.getState().saving.state]).toEqual([true, 'saved'])
    type(again, 'y'.repeat(150))
    expect(again.getState().saving.state).toBe('saved')
  })

  test('as the page is left, and as the work ends, all of it is one text again', async () => {
    const { window, storage, copy, inStorage } = office()
    let hide = (): void => expect.fail('nobody listens')
    const listening = {
      ...window('a'),
      onHide: (listener: () => void) => ((hide = listener), () => (hide = () => undefined)),
    }
    const a = await openDesk('w', listening, null)
    if (!a.ok) throw new Error('It did not open.')
    type(a.value.session, 'Neuer')
    expect(storage.getItem(editsKeyOf('w'))).not.toBeNull()
    hide()
    expect([storage.getItem(editsKeyOf('w')), inStorage()]).toEqual([null, 'Neuer'])
    // What was there when work began is on its way too: a page that has gone does nothing later.
    expect([...copy.snapshots.values()]).toEqual([stored(5, 'Vorher')])
    type(a.value.session, 'Noch neuer')
    await a.value.close()
    expect([storage.getItem(editsKeyOf('w')), inStorage()]).toEqual([null, 'Noch neuer'])
    hide()
  })

  test('two texts of one sequence: it goes on from the first copy, keeps the other as an earlier state, and says so', async () => {
    const { open, storage, copy } = office()
    await (await open('a')).close()
    storage.setItem(keyOf('w'), stored(5, 'Aus einem anderen Fenster'))
    const b = await open('b')
    expect([titleIn(b.session), b.session.getState().told]).toEqual(['Aus einem anderen Fenster', 'conflict'])
    const [snapshot] = await copy.second.snapshots('w')
    expect([snapshot?.reason, [...copy.snapshots.values()]]).toEqual(['conflict', [stored(5, 'Vorher')]])
    // Kept once, and not as something unreadable besides.
    expect([...storage.entries.keys()]).toEqual([keyOf('w')])
    await b.close()
  })

  test('of two such texts the other is kept under a key of its own where no earlier state can be; the same words are no conflict', async () => {
    const { open, storage, copy } = office()
    await (await open('a')).close()
    copy.state.trouble = 'failed'
    storage.setItem(
      keyOf('w'),
      sealWorkshop({ id: 'w', revision: 5, baseRevision: 4, workshop: titled('w', 'Vorher') }),
    )
    const b = await open('b')
    expect([b.session.getState().told, storage.entries.size]).toEqual([null, 1])
    await b.close()
    storage.setItem(keyOf('w'), stored(5, 'Aus einem anderen Fenster'))
    const c = await open('c')
    const aside = [...storage.entries].filter(([key]) => key.startsWith('wirkbund/unreadable/w/'))
    expect([c.session.getState().told, aside.map(([, text]) => text)]).toEqual(['conflict', [stored(5, 'Vorher')]])
    copy.state.trouble = null
    await c.close()
  })

  test('what an older app wrote is kept as it was before anything is written over it', async () => {
    const { window, storage, copy } = office()
    const older = fixtureText('files/v1')
    storage.setItem(keyOf('sample-de'), older)
    const a = await openDesk('sample-de', window('a'), null)
    const [snapshot] = await copy.second.snapshots('sample-de')
    const kept = snapshot === undefined ? null : await copy.second.readSnapshot(snapshot)
    expect([snapshot?.reason, kept, textIn(storage, 'sample-de') === older]).toEqual(['migration', older, false])
    if (a.ok) await a.value.close()
  })

  test('of a workshop that is not here any more takes no room on the device, and holds nothing', async () => {
    const { window, copy } = office()
    expect(await openDesk('gone', window('a'), null)).toEqual({ ok: false, reason: 'missing' })
    expect(copy.files.has('gone')).toBe(false)
    expect(copy.held.size).toBe(0)
    expect(await window('b').locks?.take('gone', 'free', () => undefined)).not.toBe('taken')
  })
})
