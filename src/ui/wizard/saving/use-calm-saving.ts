import { useEffect, useState } from 'react'
import { isSameSaving, type Saving } from '#state/saving.ts'
import type { SessionStore } from '#state/session.ts'

/** Milliseconds for which an edit on its way is not worth a change on the screen. */
const calm = 500

/**
 * Where the latest edit is kept, as it is worth showing: what was shown before stays while an edit is on its way to the
 * disk, as that takes less than a blink, and for a whole minute what is saved looks the same. So letters render nothing.
 */
export function useCalmSaving(session: SessionStore): Saving {
  const [shown, show] = useState(() => session.getState().saving)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = (saving: Saving) => show((now) => (looksSame(now, saving) ? now : saving))
    const look = () => {
      const { saving } = session.getState()
      clearTimeout(timer)
      if (saving.state === 'saving') timer = setTimeout(() => take(saving), calm)
      else take(saving)
    }
    look()
    const stop = session.subscribe((after, before) => {
      if (after.saving !== before.saving) look()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [session])
  return shown
}

function looksSame(one: Saving, other: Saving): boolean {
  if (one.state !== 'saved' || other.state !== 'saved') return isSameSaving(one, other)
  return minuteOf(one.at) === minuteOf(other.at)
}

const minuteOf = (at: number) => Math.floor(at / 60_000)
