import { useCallback, useEffect, useRef, useState } from 'react'
import { useWorkshop } from '#ui/session-context.ts'
import type { Press } from '#ui/commitment/press/press.ts'
import type { PrintedPages } from '#ui/commitment/press/set-pages.ts'
import { loadFaces } from './document-faces.ts'

/** Milliseconds without an edit after which the pages are set anew. */
const quiet = 250

export interface Pages {
  /** The latest that were set; null before the first. They stay while newer ones are being set. */
  readonly set: PrintedPages | null
  readonly state: 'setting' | 'set' | 'failed'
  readonly again: () => void
}

/** The pages of the open workshop: set on arrival and after every edit, never while someone is typing. */
export function usePages(press: Press): Pages {
  const workshop = useWorkshop((whole) => whole)
  const [set, setSet] = useState<PrintedPages | null>(null)
  const [state, setState] = useState<Pages['state']>('setting')
  const [attempt, setAttempt] = useState(0)
  const before = useRef<Promise<void>>(Promise.resolve())
  const isFirst = set === null
  useEffect(() => {
    let wanted = true
    setState('setting')
    const work = async () => {
      if (!wanted) return
      try {
        const pages = await press.setPages(workshop)
        await loadFaces(pages.cut)
        if (!wanted) return
        setSet(pages)
        setState('set')
      } catch {
        // Why is of no use to the reader: what helps (again, another format) stands beside the sentence.
        if (wanted) setState('failed')
      }
    }
    const timer = setTimeout(
      () => {
        // One at a time: of what was asked for meanwhile only the latest is set.
        before.current = before.current.then(work)
      },
      isFirst ? 0 : quiet,
    )
    return () => {
      wanted = false
      clearTimeout(timer)
    }
    // Whether it is the first time only shortens the wait; it must not set the same pages twice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [press, workshop, attempt])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  return { set, state, again }
}
