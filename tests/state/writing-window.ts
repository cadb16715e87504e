import { onTestFinished, vi } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { keyOf, textIn, titleOf } from './device.ts'
import { fakeDevice } from './fake-device.ts'
import { stored } from './office.ts'

/** A device with a workshop, and a window that writes it; its clock and timers are ours. */
export async function writing() {
  vi.useFakeTimers()
  const at = fakeDevice()
  at.storage.setItem(keyOf('w'), stored(5, 'Vorher'))
  const opening = openDesk('w', at.window(), null)
  await vi.advanceTimersByTimeAsync(5000)
  const opened = await opening
  if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened.reason)}`)
  const desk = opened.value
  let closed: Promise<void> | null = null
  const close = () => (closed ??= desk.close())
  onTestFinished(async () => {
    await Promise.race([close(), vi.advanceTimersByTimeAsync(5000)])
    vi.useRealTimers()
  })
  const pass = async (milliseconds: number) => {
    at.clock.at += milliseconds
    await vi.advanceTimersByTimeAsync(milliseconds)
  }
  const first = () => titleOf(textIn(at.storage, 'w'))
  const second = () => titleOf(at.copy.newest('w')?.text)
  return {
    ...at,
    desk,
    close,
    session: desk.session,
    saving: () => desk.session.getState().saving,
    pass,
    first,
    second,
  }
}
