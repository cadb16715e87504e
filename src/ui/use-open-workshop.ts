import { useEffect, useState } from 'react'
import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import type { Unopened } from '#state/library.ts'
import type { SessionStore } from '#state/session.ts'
import { useServices } from './services-context.ts'

/**
 * A workshop for as long as the screen shows it; null while it opens. Throws when the part of the app that opens it cannot be
 * fetched. `reader` never writes and takes no lock, also where nobody else writes: for screens that only show.
 */
export function useOpenWorkshop(id: Id, as: 'usual' | 'reader' = 'usual'): Result<SessionStore, Unopened> | null {
  const { library } = useServices()
  const [opened, setOpened] = useState<{ readonly id: Id; readonly result: Result<SessionStore, Unopened> } | null>(
    null,
  )
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => {
    let isHere = true
    library
      .getState()
      .open(id, as)
      .then(
        (result) => isHere && setOpened({ id, result }),
        (error: unknown) => isHere && setFailure(error instanceof Error ? error : new Error(String(error))),
      )
    return () => {
      isHere = false
      library.getState().leave(id)
    }
  }, [library, id, as])
  // A part of the app is missing: what stands around the screen says so.
  if (failure !== null) throw failure
  return opened?.id === id ? opened.result : null
}
