import { useCallback, useEffect, useRef, useState } from 'react'
import type { Workshop } from '#core/workshop.ts'
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

/** How setting ended, and of what. */
interface Done {
  readonly workshop: Workshop
  readonly attempt: number
  readonly state: 'set' | 'failed'
}

/** The pages of the open workshop: set on arrival and after every edit, never while someone is typing. */
export function usePages(press: Press): Pages {
  const workshop = useWorkshop((whole) => whole)
  const [set, setSet] = useState<PrintedPages | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [done, setDone] = useState<Done | null>(null)
  const before = useRef<Promise<void>>(Promise.resolve())
  /** The first pages come at once, later ones once nothing has changed for a while. */
  const wait = useRef(0)
  useEffect(() => {
    let wanted = true
    const end = (state: Done['state']) => setDone({ workshop, attempt, state })
    const work = async () => {
      if (!wanted) return
      try {
        const pages = await press.setPages(workshop)
        await loadFaces(pages.cut)
        if (!wanted) return
        wait.current = quiet
        setSet(pages)
        end('set')
      } catch {
        // Why is of no use to the reader: what helps (again, another format) stands beside the sentence.
        if (wanted) end('failed')
      }
    }
    const timer = setTimeout(() => {
      // One at a time: of what was asked for meanwhile only the latest is set.
      before.current = before.current.then(work)
    }, wait.current)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [press, workshop, attempt])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  const isDone = done?.workshop === workshop && done.attempt === attempt
  return { set, state: isDone ? done.state : 'setting', again }
}
