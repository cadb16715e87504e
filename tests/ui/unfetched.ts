import { onTestFinished, vi } from 'vitest'

/** A part of the app that cannot be fetched. What nobody handles is said by StrayFailures, and is no error of the test here. */
export function unfetched(): Promise<never> {
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', vi.fn())
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection')
    for (const listener of listeners) process.on('unhandledRejection', listener)
  })
  return Promise.reject(new Error('Failed to fetch'))
}
