import { describe, expect, test, vi } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { openPair } from '#storage/slots/slot-pair.ts'
import { fakeSlot } from '../storage/fake-slot.ts'
import { keyOf, titleIn, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'
import { stored } from './office.ts'
import { writing } from './writing-window.ts'

describe('saving in two copies', () => {
  test('an edit is in the first copy at once and in the second a moment later; only then it counts as saved', async () => {
    const { session, saving, pass, first, second } = await writing()
    await pass(5000)
    type(session, 'Nachher')
    expect([first(), saving().state]).toEqual(['Nachher', 'saving'])
    await pass(1)
    expect([second(), saving().state]).toEqual(['Nachher', 'saved'])
  })

  test('of many edits in a row the second copy gets the last', async () => {
    const { session, pass, second, copy } = await writing()
    const before = copy.state.calls
    for (let count = 0; count < 100; count += 1) type(session, `Stand ${count}`)
    await pass(10)
    expect(second()).toBe('Stand 99')
    expect(copy.state.calls - before).toBeLessThan(10)
  })

  test.each(['busy', 'full', 'failed'] as const)(
    'a second copy that is %s is told, tried again, and told when it is back',
    async (trouble) => {
      const { session, saving, pass, first, second, copy } = await writing()
      copy.state.trouble = trouble
      type(session, 'Nachher')
      await pass(1)
      expect(saving()).toEqual({ state: 'oneCopy', missing: 'second', why: trouble })
      expect(first()).toBe('Nachher')
      await pass(20_000)
      copy.state.trouble = null
      await pass(5_001)
      expect([second(), saving().state]).toEqual(['Nachher', 'saved'])
    },
  )

  test('a later state that lies in the second copy when it opens at last is kept as an earlier state, and ours goes on after it', async () => {
    const { session, pass, first, second, copy } = await writing()
    copy.state.trouble = 'failed'
    type(session, 'Hier')
    await pass(1)
    const other = stored(50, 'Aus einem anderen Fenster')
    openPair(copy.files.get('w') ?? [fakeSlot(), fakeSlot()]).save({ sequence: 50, text: other })
    copy.state.trouble = null
    await pass(6_000)
    expect([first(), second()]).toEqual(['Hier', 'Hier'])
    expect(session.getState()).toMatchObject({ revision: 51, told: 'conflict', saving: { state: 'saved' } })
    expect([...copy.snapshots].filter(([name]) => name.endsWith('-conflict')).map(([, text]) => text)).toEqual([other])
  })

  test('a window from which the workshop was taken meanwhile only reads along when its files open at last', async () => {
    const { session, pass, storage, copy, feeds, window } = await writing()
    copy.state.trouble = 'failed'
    type(session, 'Hier')
    await pass(1)
    await window('b').locks?.take('w', 'steal', () => undefined)
    const theirs = stored(50, 'Aus dem anderen Fenster')
    storage.setItem(keyOf('w'), theirs)
    copy.state.trouble = null
    await pass(1000)
    expect([storage.getItem(keyOf('w')), copy.snapshots.size]).toEqual([theirs, 0])
    const line = feeds.openFrom('b')('w', () => undefined)
    line.send({ kind: 'value', text: stored(51, 'Von dort') })
    await pass(1)
    expect([session.getState().role, titleIn(session)]).toEqual(['reader', 'Von dort'])
  })

  test('a text that is too large for the second copy is told, not tried for ever, and a smaller one is taken again', async () => {
    const { session, saving, pass, second, copy } = await writing()
    copy.state.trouble = 'tooLarge'
    type(session, 'Sehr viel')
    await pass(100)
    expect(saving()).toEqual({ state: 'oneCopy', missing: 'second', why: 'tooLarge' })
    const { calls } = copy.state
    await pass(60_000)
    expect([copy.state.calls, saving()]).toEqual([calls, { state: 'oneCopy', missing: 'second', why: 'tooLarge' }])
    copy.state.trouble = null
    type(session, 'Wenig')
    await pass(1)
    expect([second(), saving().state]).toEqual(['Wenig', 'saved'])
  })

  test('a browser without a second copy works on the first and says so, without trying for ever', async () => {
    vi.useFakeTimers()
    const at = fakeDevice()
    at.copy.state.trouble = 'unsupported'
    at.storage.setItem(keyOf('w'), stored(5, 'Vorher'))
    const opened = await openDesk('w', at.window(), null)
    if (!opened.ok) throw new Error('did not open')
    type(opened.value.session, 'Nachher')
    const calls = at.copy.state.calls
    await vi.advanceTimersByTimeAsync(60_000)
    expect(at.copy.state.calls).toBe(calls)
    expect(opened.value.session.getState().saving).toMatchObject({ state: 'oneCopy', why: 'unsupported' })
    const closing = opened.value.close()
    await vi.advanceTimersByTimeAsync(5000)
    await closing
    vi.useRealTimers()
  })

  test('neither copy: said within two seconds, memory goes on, and both catch up', async () => {
    const { session, saving, pass, first, second, storage, copy } = await writing()
    storage.forbidden = true
    storage.room = 0
    copy.state.trouble = 'failed'
    type(session, 'Nur im Speicher')
    await pass(1)
    expect(saving()).toMatchObject({ state: 'failed' })
    expect(titleIn(session)).toBe('Nur im Speicher')
    Object.assign(storage, { forbidden: false, room: null })
    copy.state.trouble = null
    await pass(6_000)
    expect([first(), second(), saving().state]).toEqual(['Nur im Speicher', 'Nur im Speicher', 'saved'])
  })
})
