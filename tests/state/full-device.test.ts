import { describe, expect, test, vi } from 'vitest'
import { titleIn, type } from './device.ts'
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
})
