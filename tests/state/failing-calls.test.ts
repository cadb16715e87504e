import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { fakeStorage } from '../storage/fake-storage.ts'
import { keyOf, textIn, titleIn, titleOf, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'
import { stored } from './office.ts'

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
