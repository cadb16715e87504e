import type { Pages } from './pages-context.ts'
import { useToldPages } from './use-told-pages.ts'

/** How many pages a screen has: as many as its lanes need, one where there are none. */
export function usePageCount(): readonly [count: number, report: Pages['report']] {
  const [pages, report] = useToldPages()
  return [pages ?? 1, report]
}
