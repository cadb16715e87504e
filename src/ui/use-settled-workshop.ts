import { use, useSyncExternalStore } from 'react'
import { rememberedOfOne } from '#core/remembered.ts'
import type { Workshop } from '#core/workshop.ts'
import type { SessionStore } from '#state/session.ts'
import { useSessionStore, WorkshopLensContext } from './session-context.ts'
import { workshopChanges } from './workshop-changes.ts'

/** Milliseconds without a letter after which a text counts as typed. */
const calm = 300
/** Milliseconds after which any other edit is drawn: two frames. */
const drawn = 40

interface Settled {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => Workshop
}

const atOnce = rememberedOfOne((session: SessionStore) => settle(session, 0))
const whenDrawn = rememberedOfOne((session: SessionStore) => settle(session, drawn))

/**
 * A part of the open workshop as it was when typing last paused; every other edit shows at once. For a board under a dialog
 * that is typed into: it must not be drawn anew with every letter. While `isSettled` is false, the part as it is now.
 */
export function useSettledWorkshop<Slice>(select: (workshop: Workshop) => Slice, isSettled: boolean): Slice {
  const session = useSessionStore()
  const read = useLens(select)
  const settled = atOnce(session)
  const now = () => read(isSettled ? settled.get() : session.getState().history.present)
  return useSyncExternalStore(isSettled ? settled.subscribe : workshopChanges(session), now, now)
}

/**
 * What sums up whole boards (progress, gaps, times), counted when typing pauses, and after any other edit once that is
 * drawn: neither a letter nor a drop waits for it.
 */
export function useSum<Sum>(count: (workshop: Workshop) => Sum): Sum {
  const read = useLens(count)
  const settled = whenDrawn(useSessionStore())
  const now = () => read(settled.get())
  return useSyncExternalStore(settled.subscribe, now, now)
}

function useLens<Slice>(select: (workshop: Workshop) => Slice): (workshop: Workshop) => Slice {
  const lens = use(WorkshopLensContext)
  return (workshop) => select(lens === null ? workshop : lens(workshop))
}

/** `wait`: milliseconds after an edit that is no typing. */
function settle(session: SessionStore, wait: number): Settled {
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
  const onChange = () => {
    const isTyping = session.getState().history.run !== null
    if (!isTyping && wait === 0) return take()
    // The first letter in a field waits like any other: whoever begins to write feels it most.
    clearTimeout(timer)
    timer = setTimeout(take, isTyping ? calm : wait)
  }
  const get = () => {
    // Nobody listens yet: then nothing has been shown that could change under somebody's eyes.
    if (stop === null) workshop = session.getState().history.present
    return workshop
  }
  return {
    subscribe(listener) {
      // What has changed since it was first shown is told by no listener.
      get()
      listeners.add(listener)
      stop ??= workshopChanges(session)(onChange)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
        clearTimeout(timer)
      }
    },
    get,
  }
}
