import { describe, expect, test } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { device, editsKeyOf, keyOf, opened, titled, titleIn, type } from './device.ts'
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
    const { window, storage, inStorage } = office()
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
    type(a.value.session, 'Noch neuer')
    await a.value.close()
    expect([storage.getItem(editsKeyOf('w')), inStorage()]).toEqual([null, 'Noch neuer'])
    hide()
  })

  test('of a workshop that is not here any more takes no room on the device', async () => {
    const { window, copy } = office()
    expect(await openDesk('gone', window('a'), null)).toEqual({ ok: false, reason: 'missing' })
    expect(copy.files.has('gone')).toBe(false)
    expect(copy.held.size).toBe(0)
  })
})
