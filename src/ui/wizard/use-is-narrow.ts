import { useCallback, useSyncExternalStore } from 'react'

const queries = {
  /** Too narrow for the whole thread: it shows numerals only. */
  thread: '(max-width: 75rem)',
  /** So narrow, or so much enlarged, that everything stands in one column. */
  column: '(max-width: 43rem)',
} as const

/** Whether the window is too narrow for what is named. */
export function useIsNarrow(what: keyof typeof queries = 'thread'): boolean {
  const query = queries[what]
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
