import { useCallback, useRef } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useWords } from '#ui/words-context.ts'
import type { MadeFile } from './make-file.ts'
import { PressFailure } from './press.ts'

/** One file at a time, which can be given up. */
export interface Making {
  /** `givenUp`: said aloud already. `busy`: another one is under way. Rejects as the press does. */
  readonly make: (order: (signal: AbortSignal) => Promise<MadeFile>) => Promise<MadeFile | 'givenUp' | 'busy'>
  readonly cancel: () => void
}

export function useMaking(): Making {
  const { commitmentPage: said } = useWords()
  const announce = useAnnounce()
  const underWay = useRef<AbortController | null>(null)
  const make: Making['make'] = useCallback(
    async (order) => {
      if (underWay.current !== null) return 'busy'
      const { signal } = (underWay.current = new AbortController())
      try {
        return await order(signal)
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
  return { make, cancel }
}

/** Why a file could not be made, for people: `noFonts` where its typefaces could not be had. */
export function reasonOf(error: unknown, noFonts: string): string {
  if (error instanceof PressFailure && error.why === 'fonts') return noFonts
  return error instanceof Error ? error.message : String(error)
}
