import { useCallback, useRef, useState } from 'react'
import type { MadeFile } from '#formats/format.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useWords } from '#ui/words-context.ts'
import { PressFailure, type Watch } from './press.ts'

/** One file at a time, which can be given up. */
export interface Making {
  /** `givenUp`: said aloud already. `busy`: another one is under way. Rejects as the press does. */
  readonly make: (order: (watch: Watch) => Promise<MadeFile>) => Promise<MadeFile | 'givenUp' | 'busy'>
  readonly cancel: () => void
  /** How much of the one under way is made, 0 to 1. */
  readonly share: number
}

export function useMaking(): Making {
  const { commitmentPage: said } = useWords()
  const announce = useAnnounce()
  const [share, setShare] = useState(0)
  const underWay = useRef<AbortController | null>(null)
  const make: Making['make'] = useCallback(
    async (order) => {
      if (underWay.current !== null) return 'busy'
      const { signal } = (underWay.current = new AbortController())
      setShare(0)
      try {
        return await order({ signal, tell: setShare })
      } catch (error) {
        if (!signal.aborted) throw error
        announce(said.cancelled)
        return 'givenUp'
      } finally {
        underWay.current = null
      }
    },
    [announce, said],
  )
  const cancel = useCallback(() => underWay.current?.abort(), [])
  return { make, cancel, share }
}

/** Why a file could not be made, for people: `unfetched` where a part of the app that it needs could not be had. */
export function reasonOf(error: unknown, unfetched: string): string {
  if (error instanceof PressFailure && error.why === 'unfetched') return unfetched
  return error instanceof Error ? error.message : String(error)
}
