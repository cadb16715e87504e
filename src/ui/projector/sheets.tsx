import { type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { PagesContext } from './pages-context.ts'
import { usePageCount } from './use-page-count.ts'

/** One thing of several that are shown one after the other, each as long as it needs. */
export interface Sheet {
  readonly id: string
  readonly show: () => ReactNode
}

/** Shows the sheet that the wanted page lies on. How long a sheet is becomes known once it has been shown. */
export function Sheets({ sheets }: { sheets: readonly Sheet[] }) {
  const { page, report } = use(PagesContext)
  const [lengths, setLengths] = useState<Readonly<Record<string, number>>>({})
  let before = 0
  let shown = sheets[0]
  for (const sheet of sheets) {
    shown = sheet
    const length = lengths[sheet.id] ?? 1
    if (page < before + length) break
    if (sheet !== sheets.at(-1)) before += length
  }
  const id = shown?.id
  const tell = useCallback(
    (pages: number) => {
      if (id !== undefined) setLengths((known) => (known[id] === pages ? known : { ...known, [id]: pages }))
    },
    [id],
  )
  const [count, reportInner] = usePageCount()
  // The sheet tells its length only once it is on the wall: no earlier moment knows it.
  // oxlint-disable-next-line react/set-state-in-effect
  useEffect(() => tell(count), [tell, count])
  const total = sheets.reduce((sum, sheet) => sum + (lengths[sheet.id] ?? 1), 0)
  useEffect(() => {
    report('sheets', Math.max(1, total))
    return () => report('sheets', 0)
  }, [report, total])
  const inner = useMemo(() => ({ page: page - before, report: reportInner }), [page, before, reportInner])
  return <PagesContext value={inner}>{shown?.show()}</PagesContext>
}
