import { expect, test, vi } from 'vitest'
import { browserLocks } from '#storage/writer-lock.ts'

type Request = (name: string, options: LockOptions, hold: (lock: Lock | null) => Promise<void>) => Promise<void>

/** Locks that are asked for as `request` says. */
const locks = (request: Request) => browserLocks(() => ({ request }) as unknown as LockManager)
const free: Request = (name, { mode = 'exclusive' }, hold) => hold({ name, mode })
const failing = (name: string) => locks(() => Promise.reject(new DOMException('', name)))

test('a lock is of one workshop, and held until it is released', async () => {
  const asked = vi.fn<Request>(free)
  const lock = await locks(asked).take('w', 'free', () => undefined)
  expect(asked.mock.calls[0]?.slice(0, 2)).toEqual(['wirkbund/w', { ifAvailable: true }])
  const over = vi.fn<() => void>()
  void asked.mock.results[0]?.value.then(over)
  await Promise.resolve()
  expect(over).not.toHaveBeenCalled()
  if (typeof lock === 'object') lock.release()
  await vi.waitFor(() => expect(over).toHaveBeenCalledTimes(1))
})

test('whoever only wants a free lock, or waited a second for it, learns that it is taken', async () => {
  expect(await locks((_name, _options, hold) => hold(null)).take('w', 'free', () => undefined)).toBe('taken')
  const late = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')))
  const patient = locks((_name, { signal }) => Promise.reject(signal?.reason))
  expect([await patient.take('w', 'wait', () => undefined), late.mock.lastCall]).toEqual(['taken', [1000]])
  expect(await failing('AbortError').take('w', 'wait', () => undefined)).toBe('taken')
})

test('a lock may be stolen, and whoever had it is told', async () => {
  let steal: (reason: DOMException) => void = () => undefined
  const stolen = vi.fn<() => void>()
  const held = locks(async (...asked) => {
    void free(...asked)
    return new Promise((_, reject) => (steal = reject))
  })
  expect(await held.take('w', 'free', stolen)).toHaveProperty('release')
  expect(stolen).not.toHaveBeenCalled()
  steal(new DOMException('', 'AbortError'))
  await vi.waitFor(() => expect(stolen).toHaveBeenCalledTimes(1))
  const asked = vi.fn<Request>(free)
  await locks(asked).take('w', 'steal', () => undefined)
  expect(asked.mock.calls[0]?.[1]).toEqual({ steal: true })
})

test('where there are no locks, nobody is guarded', async () => {
  const none = browserLocks(() => undefined)
  const throwing = browserLocks(() => {
    throw new DOMException('', 'SecurityError')
  })
  for (const each of [none, throwing, failing('SecurityError')])
    expect(await each.take('w', 'free', () => undefined)).toBe('unguarded')
})
