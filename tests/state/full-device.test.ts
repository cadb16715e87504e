import { describe, expect, test, vi } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { opened, textIn, titled, titleIn, titleOf, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'
import { writing } from './writing-window.ts'

describe('saving on a full device', () => {
  test('a full first copy: the second goes on alone, and the first catches up once there is room', async () => {
    const { session, saving, pass, first, second, storage } = await writing()
    storage.room = 0
    type(session, 'Ein sehr viel längerer Titel')
    await pass(1)
    expect([first(), second()]).toEqual(['Vorher', 'Ein sehr viel längerer Titel'])
    expect(saving()).toEqual({ state: 'oneCopy', missing: 'first', why: 'full' })
    storage.room = null
    await pass(1_000)
    expect([first(), saving().state]).toEqual(['Ein sehr viel längerer Titel', 'saved'])
  })

  test('a full disk, which local storage does not tell: said within a second of the edit, and over when there is room', async () => {
    const { session, saving, pass, second, copy } = await writing()
    copy.state.isFull = true
    type(session, 'Auf der vollen Platte')
    await pass(1_000)
    expect(saving()).toEqual({ state: 'oneCopy', missing: 'first', why: 'disk' })
    expect(second()).toBe('Auf der vollen Platte')
    copy.state.isFull = false
    await pass(2_000)
    expect(saving().state).toBe('saved')
  })

  test('a full disk is said too after the clock was set back', async () => {
    const { session, saving, pass, copy } = await writing()
    type(session, 'Vorher')
    await pass(1_000)
    copy.state.isFull = true
    vi.setSystemTime(Date.now() - 3_600_000)
    type(session, 'Auf der vollen Platte')
    await pass(1_000)
    expect(saving()).toEqual({ state: 'oneCopy', missing: 'first', why: 'disk' })
  })

  test('the quota full at 200 boundaries: memory right, old text whole, second copy right', async () => {
    const { session, pass, first, second, storage } = await writing()
    const size = () => [...storage.entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
    let refused = 0
    for (let room = 0; room < 200; room += 1) {
      // On a full device what gets shorter still has its place: not as edits beside the whole text, but as the whole text.
      storage.room = size()
      type(session, 'kurz')
      await pass(1)
      expect(first()).toBe('kurz')
      storage.room = size() + room
      const long = `${room} ${'x'.repeat(150)}`
      type(session, long)
      await pass(1)
      if (first() !== long) {
        refused += 1
        expect(first()).toBe('kurz')
      }
      expect([titleIn(session), second()]).toEqual([long, long])
    }
    expect(refused).toBeGreaterThan(50)
    expect(refused).toBeLessThan(200)
  })

  test('a workshop that is made where no copy has room opens from memory, and both have it once there is room', async () => {
    const { storage, copy, window } = fakeDevice()
    const library = openLibrary({ ...window(), notes: browserNotes(() => storage) })
    storage.room = 0
    copy.state.trouble = 'full'
    expect(library.getState().add(titled('w', 'Neu'))).toEqual({ ok: true, value: 'w' })
    expect(library.getState().refusal).toBe('full')
    const session = await opened(library, 'w')
    expect(titleIn(session)).toBe('Neu')
    await expect.poll(() => library.getState().hasUnsaved()).toBe(true)
    storage.room = null
    copy.state.trouble = null
    type(session, 'Noch neuer')
    await expect.poll(() => titleOf(copy.newest('w')?.text)).toBe('Noch neuer')
    expect([titleOf(textIn(storage, 'w')), library.getState().hasUnsaved()]).toEqual(['Noch neuer', false])
    await library.getState().letGo()
  })
})
