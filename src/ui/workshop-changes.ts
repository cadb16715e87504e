import type { SessionStore } from '#state/session.ts'

type Subscribe = (listener: () => void) => () => void

const known = new WeakMap<SessionStore, Subscribe>()

/**
 * Hears when the open workshop changes. The session also says how it is saved, twice with every letter: the hundred that
 * show a part of the workshop are not asked for that.
 */
export function workshopChanges(session: SessionStore): Subscribe {
  const changes = known.get(session) ?? listen(session)
  known.set(session, changes)
  return changes
}

function listen(session: SessionStore): Subscribe {
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
}
