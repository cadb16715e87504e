import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import { fakeStorage } from '../storage/fake-storage.ts'
import { keyOf, textIn, titled, titleIn, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'

const stored = (revision: number, title: string) =>
  sealWorkshop({ id: 'w', revision, baseRevision: 0, workshop: titled('w', title) })

const titleOf = (text: string | null | undefined) => {
  const read = openSealed(text ?? '', 'w')
  return read.ok ? read.value.workshop.facts.title : read.reason.why
}

/** A device with a workshop, and a window that writes it; its clock and timers are ours. */
async function writing(text: string | null = stored(5, 'Vorher'), storage = fakeStorage()) {
  vi.useFakeTimers()
  const at = fakeDevice(storage)
  if (text !== null) at.storage.setItem(keyOf('w'), text)
  const opening = openDesk('w', at.window(), null)
  await vi.advanceTimersByTimeAsync(5000)
  const opened = await opening
  if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened.reason)}`)
  const desk = opened.value
  onTestFinished(async () => {
    await Promise.race([desk.close(), vi.advanceTimersByTimeAsync(5000)])
    vi.useRealTimers()
  })
  const pass = async (milliseconds: number) => {
    at.clock.at += milliseconds
    await vi.advanceTimersByTimeAsync(milliseconds)
  }
  const first = () => titleOf(textIn(at.storage, 'w'))
  const second = () => titleOf(at.copy.newest('w')?.text)
  return { ...at, desk, session: desk.session, saving: () => desk.session.getState().saving, pass, first, second }
}

describe('saving in two copies', () => {
  test('an edit is in the first copy at once and in the second a moment later; only then it counts as saved', async () => {
    const { session, saving, pass, first, second } = await writing()
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

  test('data that somebody cleared is written again within a second, in both copies, and told', async () => {
    const { session, pass, first, second, storage, copy } = await writing()
    type(session, 'Nachher')
    await pass(10)
    storage.clear()
    copy.files.clear()
    copy.held.clear()
    await pass(2_000)
    expect([first(), second(), session.getState().told]).toEqual(['Nachher', 'Nachher', 'rewritten'])
  })

  test('site data cleared right before a key: both copies are written anew all the same, and it is said', async () => {
    const { session, storage, copy, pass, first, second, saving } = await writing()
    type(session, 'Nachher')
    await pass(100)
    storage.clear()
    copy.files.clear()
    copy.held.clear()
    type(session, 'Danach')
    await pass(1000)
    expect([first(), second(), session.getState().told]).toEqual(['Danach', 'Danach', 'rewritten'])
    expect(saving().state).toBe('saved')
  })

  test('site data cleared while a word is on its way to the second copy: both are written anew, and it is said', async () => {
    const { session, storage, copy, pass, first, second } = await writing()
    copy.state.failAt = copy.state.calls + 1
    type(session, 'Nachher')
    storage.clear()
    copy.files.clear()
    copy.held.clear()
    await pass(3000)
    expect([first(), second(), session.getState().told]).toEqual(['Nachher', 'Nachher', 'rewritten'])
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

describe('the k-th call of storage fails', () => {
  /** What a scenario of ten edits leaves: the number of calls it made, and whether everything was right. */
  async function scenario(failAt: { first: number; second: number }) {
    const storage = fakeStorage()
    let calls = 0
    const counted = new Proxy(storage, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          calls += 1
          if (calls === failAt.first) throw new DOMException('the k-th', 'UnknownError')
          return Reflect.apply(value, target, args)
        }
      },
    })
    storage.setItem(keyOf('w'), stored(5, 'Vorher'))
    vi.useFakeTimers()
    const at = fakeDevice(counted)
    at.copy.state.failAt = failAt.second
    const opening = openDesk('w', at.window(), null)
    await vi.advanceTimersByTimeAsync(3000)
    const opened = await opening
    if (!opened.ok)
      return { calls, secondCalls: at.copy.state.calls, opened: false as const, text: storage.getItem(keyOf('w')) }
    const { session } = opened.value
    const told: string[] = []
    session.subscribe(({ saving }) => told.push(saving.state))
    for (let edit = 1; edit <= 10; edit += 1) {
      type(session, `Stand ${edit}`)
      await vi.advanceTimersByTimeAsync(1)
      const kept = [titleOf(textIn(storage, 'w')), titleOf(at.copy.newest('w')?.text)]
      expect(titleIn(session)).toBe(`Stand ${edit}`)
      expect(kept, `edit ${edit}`).toContain(`Stand ${edit}`)
      if (kept[0] !== kept[1]) expect(session.getState().saving.state).not.toBe('saved')
    }
    at.clock.at += 6000
    await vi.advanceTimersByTimeAsync(6000)
    const closing = opened.value.close()
    await vi.advanceTimersByTimeAsync(3000)
    await closing
    return {
      calls,
      secondCalls: at.copy.state.calls,
      opened: true as const,
      first: titleOf(textIn(storage, 'w')),
      second: titleOf(at.copy.newest('w')?.text),
      saving: session.getState().saving.state,
    }
  }

  test('for every k: the edit is in the other copy, the state says so, and both are right in the end', async () => {
    onTestFinished(() => void vi.useRealTimers())
    const { calls, secondCalls } = await scenario({ first: 0, second: 0 })
    expect([calls > 20, secondCalls > 10]).toEqual([true, true])
    const right = { first: 'Stand 10', second: 'Stand 10', saving: 'saved' }
    for (let k = 1; k <= calls; k += 1) {
      const after = await scenario({ first: k, second: 0 })
      if (after.opened) expect(after, `first copy, call ${k}`).toMatchObject(right)
      else expect(titleOf(after.text), `first copy, call ${k}`).toBe('Vorher')
    }
    for (let k = 1; k <= secondCalls; k += 1) {
      expect(await scenario({ first: 0, second: k }), `second copy, call ${k}`).toMatchObject(right)
    }
  })
})
