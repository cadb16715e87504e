// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { useWakeLock } from '#ui/wizard/clock/use-wake-lock.ts'

let visibility: 'visible' | 'hidden' = 'visible'

beforeEach(() => {
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
})

/** A browser that keeps its screen on when asked, and says how many locks are held. */
function browser(answers: 'at once' | 'never' | 'late' = 'at once') {
  const held = new Set<object>()
  const late: (() => void)[] = []
  const request = vi.fn(() => {
    if (answers === 'never') return Promise.reject(new DOMException('low battery', 'NotAllowedError'))
    const lock = { release: () => Promise.resolve(held.delete(lock)) }
    const give = () => (held.add(lock), lock)
    return answers === 'late' ? new Promise((resolve) => late.push(() => resolve(give()))) : Promise.resolve(give())
  })
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'wakeLock'))
  return { held, late, request }
}

/** The tab is hidden, whereupon the browser takes all locks, or shown again. */
async function turn(to: typeof visibility, held: Set<object>) {
  visibility = to
  if (to === 'hidden') held.clear()
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')))
}

/** Whatever wants the screen on, or does not. */
async function open(wanted: boolean) {
  const { rerender, unmount } = renderHook((is) => useWakeLock(is), { initialProps: wanted })
  await act(async () => undefined)
  return { unmount, want: (is: boolean) => act(async () => rerender(is)) }
}

test('the screen stays on while the clock runs, and no longer', async () => {
  const { held, request } = browser()
  const { want, unmount } = await open(false)
  expect(request).not.toHaveBeenCalled()
  await want(true)
  expect(request).toHaveBeenCalledWith('screen')
  expect(held.size).toBe(1)
  await want(false)
  expect(held.size).toBe(0)
  await want(true)
  unmount()
  expect(held.size).toBe(0)
})

test('it is asked for again when the tab is seen again, not while it is hidden, and not once the clock has stopped', async () => {
  const { held, request } = browser()
  const { want } = await open(true)
  await turn('hidden', held)
  expect(request).toHaveBeenCalledTimes(1)
  await turn('visible', held)
  expect(held.size).toBe(1)
  await want(false)
  await turn('hidden', held)
  await turn('visible', held)
  expect([request.mock.calls.length, held.size]).toEqual([2, 0])
})

test('a lock that comes after the clock has stopped is given back at once', async () => {
  const { held, late } = browser('late')
  const { want } = await open(true)
  await want(false)
  await act(async () => late[0]?.())
  expect([late.length, held.size]).toEqual([1, 0])
})

test('a browser that refuses, or knows nothing of it, changes nothing', async () => {
  const { request } = browser('never')
  const refused = await open(true)
  await refused.want(false)
  expect(request).toHaveBeenCalledOnce()
  Reflect.deleteProperty(navigator, 'wakeLock')
  const { unmount } = await open(true)
  expect(() => unmount()).not.toThrow()
})
