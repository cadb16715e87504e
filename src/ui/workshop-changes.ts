import { rememberedOfOne } from '#core/remembered.ts'
import type { SessionStore } from '#state/session.ts'

type Subscribe = (listener: () => void) => () => void

/**
 * Hears when the open workshop changes. The session also says how it is saved, twice with every letter: the hundred that
 * show a part of the workshop are not asked for that.
 */
export const workshopChanges = rememberedOfOne((session: SessionStore): Subscribe => {
  const listeners = new Set<() => void>()
  let stop: (() => void) | null = null
  return (listener) => {
    listeners.add(listener)
    stop ??= session.subscribe(({ history }, before) => {
      if (history.present !== before.history.present) for (const each of listeners) each()
    })
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = null
    }
  }
})
