import { use, useSyncExternalStore } from 'react'
import type { Workshop } from '#core/workshop.ts'
import type { Session, SessionStore } from '#state/session.ts'
import { useSessionStore, WorkshopLensContext } from './session-context.ts'

/** Milliseconds without a letter after which a text counts as typed. */
const calm = 300

interface Settled {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => Workshop
}

const known = new WeakMap<SessionStore, Settled>()

/**
 * A part of the open workshop as it was when typing last paused; every other edit shows at once. For what sums up whole
 * boards (progress, gaps), and for a board under a dialog that is typed into: it must not be counted or drawn anew with
 * every letter. While `isSettled` is false, the part as it is now.
 */
export function useSettledWorkshop<Slice>(select: (workshop: Workshop) => Slice, isSettled = true): Slice {
  const lens = use(WorkshopLensContext)
  const session = useSessionStore()
  const settled = known.get(session) ?? settle(session)
  const read = () => {
    const workshop = isSettled ? settled.get() : session.getState().history.present
    return select(lens === null ? workshop : lens(workshop))
  }
  return useSyncExternalStore(isSettled ? settled.subscribe : session.subscribe, read, read)
}

function settle(session: SessionStore): Settled {
  const listeners = new Set<() => void>()
  let workshop = session.getState().history.present
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | null = null
  const take = () => {
    clearTimeout(timer)
    timer = undefined
    const { present } = session.getState().history
    if (present === workshop) return
    workshop = present
    for (const listener of listeners) listener()
  }
  const onChange = ({ history }: Session, before: Session) => {
    if (history.present === before.history.present) return
    if (history.run === null) return take()
    // The first letter in a field waits like any other: whoever begins to write feels it most.
    clearTimeout(timer)
    timer = setTimeout(take, calm)
  }
  const settled: Settled = {
    subscribe(listener) {
      listeners.add(listener)
      stop ??= session.subscribe(onChange)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
        clearTimeout(timer)
      }
    },
    get() {
      // Nobody listens yet: then nothing has been shown that could change under somebody's eyes.
      if (stop === null) workshop = session.getState().history.present
      return workshop
    },
  }
  known.set(session, settled)
  return settled
}
