import { useCallback, useState } from 'react'
import type { Pages } from './pages-context.ts'

/** How many pages the lanes below need: as many as the longest of them; null until one has said so. */
export function useToldPages(): readonly [pages: number | null, report: Pages['report']] {
  const [lanes, setLanes] = useState<Readonly<Record<string, number>>>({})
  const report = useCallback((lane: string, pages: number) => {
    setLanes((known) => {
      if ((known[lane] ?? 0) === pages) return known
      const { [lane]: _before, ...others } = known
      return pages === 0 ? others : { ...others, [lane]: pages }
    })
  }, [])
  const told = Object.values(lanes)
  return [told.length === 0 ? null : Math.max(...told), report]
}
