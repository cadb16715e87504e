import { type ReactNode, use, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { PagesContext } from './pages-context.ts'
import { useToldPages } from './use-told-pages.ts'

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
  const tell = useCallback(
    (id: string, pages: number) => setLengths((known) => (known[id] === pages ? known : { ...known, [id]: pages })),
    [],
  )
  const total = sheets.reduce((sum, sheet) => sum + (lengths[sheet.id] ?? 1), 0)
  useLayoutEffect(() => report('sheets', Math.max(1, total)), [report, total])
  useLayoutEffect(() => () => report('sheets', 0), [report])
  return shown === undefined ? null : <Shown key={shown.id} sheet={shown} page={page - before} onLength={tell} />
}

interface ShownProps {
  readonly sheet: Sheet
  /** Of this sheet, counted from 0. */
  readonly page: number
  readonly onLength: (id: string, pages: number) => void
}

function Shown({ sheet: { id, show }, page, onLength }: ShownProps) {
  const [length, report] = useToldPages()
  // Until its own lanes have spoken it stays as long as it is known to be: else the wanted page would lie on another sheet.
  useLayoutEffect(() => {
    if (length !== null) onLength(id, length)
  }, [id, length, onLength])
  const pages = useMemo(() => ({ page, report }), [page, report])
  return <PagesContext value={pages}>{show()}</PagesContext>
}
