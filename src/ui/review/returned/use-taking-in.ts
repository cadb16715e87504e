import { useCallback, useState } from 'react'
import { type TakenIn, takeIn } from '#core/review/take-in.ts'
import type { Returned, Unreturned } from '#core/review/returned-file.ts'
import type { Result } from '#core/result.ts'
import type { Workshop } from '#core/workshop.ts'
import type { NamedFile } from '#state/services.ts'
import { useServices } from '#ui/services-context.ts'
import { useEdit, useSessionStore } from '#ui/session-context.ts'
import type { Named } from '#commitment/review/reader-name.ts'

/** What became of one file that was opened. */
export interface Outcome {
  readonly file: string
  readonly what:
    | { readonly kind: 'taken'; readonly taken: TakenIn; readonly by: Named }
    | { readonly kind: 'refused'; readonly reason: Unreturned }
    | { readonly kind: 'otherWorkshop' | 'failed' }
}

/** Opens returned files, one or many, and takes them in as one edit that can be undone; says of each what became of it. */
export function useTakingIn(knows: (fingerprint: string) => boolean) {
  const { files } = useServices()
  const session = useSessionStore()
  const edit = useEdit()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [isReading, setReading] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const take = useCallback(
    async (opened: Promise<readonly NamedFile[]>) => {
      setReading(true)
      setFailed(false)
      try {
        const { readReturnedFile } = await import('#formats/read-returned-file.ts')
        const read = (await opened).map(({ name, bytes }) => ({
          file: name,
          result: bytes.length === 0 ? null : readReturnedFile(bytes),
        }))
        if (read.length === 0) return
        const { id } = session.getState().history.present
        const belongs = ({ workshop, review }: Returned) => workshop === id || knows(review.fingerprint)
        const done = takeAll(session.getState().history.present, read, belongs)
        const isTaken = edit('reviewsTakenIn', (workshop) => takeAll(workshop, read, belongs).workshop)
        setOutcomes(isTaken ? done.outcomes : [])
      } catch {
        setFailed(true)
      } finally {
        setReading(false)
      }
    },
    [session, edit, knows],
  )
  return {
    outcomes,
    isReading,
    hasFailed,
    pick: () => void take(files.pickNamed('.json,.pdf,application/json,application/pdf')),
    drop: (dropped: readonly File[]) => void take(files.readNamed(dropped)),
  }
}

interface ReadFile {
  readonly file: string
  /** Null for a file that the browser could not read. */
  readonly result: Result<Returned, Unreturned> | null
}

function takeAll(workshop: Workshop, read: readonly ReadFile[], belongs: (returned: Returned) => boolean) {
  const outcomes: Outcome[] = []
  let now = workshop
  for (const { file, result } of read) {
    if (result === null) outcomes.push({ file, what: { kind: 'failed' } })
    else if (!result.ok) outcomes.push({ file, what: { kind: 'refused', reason: result.reason } })
    else if (!belongs(result.value)) outcomes.push({ file, what: { kind: 'otherWorkshop' } })
    else {
      const { workshop: next, taken } = takeIn(now, result.value)
      now = next
      outcomes.push({ file, what: { kind: 'taken', taken, by: result.value.review } })
    }
  }
  return { workshop: now, outcomes }
}
