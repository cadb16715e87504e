import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { Notice } from '#ui/kit/notice.tsx'
import type { PrintedPages } from '#ui/commitment/press/set-pages.ts'
import { useTakesLong } from '#ui/commitment/use-takes-long.ts'
import { useIsNarrow } from '#ui/wizard/use-is-narrow.ts'
import { useWords } from '#ui/words-context.ts'
import { PageDrawing } from './page-drawing.tsx'
import { PageReading } from './page-reading.tsx'
import { PageTurner } from './page-turner.tsx'
import styles from './preview.module.css'
import { type PagesShown, spreadsOf } from './spreads.ts'
import type { Pages } from './use-pages.ts'
import { view } from './view.ts'

/** The table with the pages as they will print. */
export function Preview({ pages }: { pages: Pages }) {
  const { commitmentPage: said } = useWords()
  const late = useTakesLong(pages.state === 'setting')
  return (
    <section className={styles['table']} aria-label={said.preview}>
      <h2 className="visually-hidden">{said.preview}</h2>
      {pages.set !== null && <Sheets set={pages.set} />}
      {late && (
        <p className={classNames(styles['state'], pages.set === null && styles['alone'])} role="status">
          {said.setting}
        </p>
      )}
      {pages.state === 'failed' && (
        <div
          className={classNames(styles['state'], styles['failed'], pages.set === null && styles['alone'])}
          role="alert"
        >
          <Notice tone="error" actions={<Button onClick={pages.again}>{said.again}</Button>}>
            {said.notSet}
          </Notice>
        </div>
      )}
    </section>
  )
}

function Sheets({ set }: { set: PrintedPages }) {
  const { commitmentPage: said } = useWords()
  const announce = useAnnounce()
  const chosen = useStore(view, (known) => known.shown)
  const narrow = useIsNarrow()
  const shown: PagesShown = narrow ? 'one' : chosen
  const spreads = useMemo(
    () =>
      spreadsOf(
        set.pages.map(({ drawing }) => drawing),
        shown,
      ),
    [set, shown],
  )
  const [page, setPage] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const found = spreads.findIndex((spread) => spread.includes(page))
  const at = found === -1 ? spreads.length - 1 : found
  const spread = spreads[at] ?? []
  const [from, to] = [(spread[0] ?? 0) + 1, (spread.at(-1) ?? 0) + 1]
  const total = set.pages.length

  const goTo = (target: number) => {
    const next = spreads[Math.max(0, Math.min(target, spreads.length - 1))]
    if (next === undefined || next === spread) return
    const [first = 0, last = first] = next
    setPage(first)
    if (scroller.current !== null) scroller.current.scrollTop = 0
    announce(first === last ? said.pageOf(first + 1, total) : said.pagesOf(first + 1, last + 1, total))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = turnOf(event.key, event.currentTarget)
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    goTo(at + by)
  }
  return (
    <>
      {/* It scrolls and turns by keys, so it takes the focus and listens. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroller}
        className={classNames(styles['sheets'], shown === 'one' && styles['single'])}
        role="group"
        aria-label={said.sheets}
        // Without a place in the order of focus its keys would reach nobody.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {spread.map((index) => {
          const shownPage = set.pages[index]
          if (shownPage === undefined) return null
          const { drawing, reading } = shownPage
          const size = { '--pages': spread.length, '--ratio': drawing.width / drawing.height }
          return (
            <article key={index} className={styles['sheet']} style={size} aria-label={said.pageOf(index + 1, total)}>
              <PageDrawing page={drawing} />
              <div className="visually-hidden" lang={set.language}>
                <PageReading reading={reading} />
              </div>
            </article>
          )
        })}
      </div>
      <PageTurner
        {...{ from, to, shown }}
        pages={total}
        {...(narrow ? {} : { onShow: (many: PagesShown) => view.setState({ shown: many }) })}
        onTurn={(by) => goTo(at + by)}
      />
    </>
  )
}

/** Which way a key turns: Page Up and Page Down only where there is nothing left to scroll. */
function turnOf(key: string, { scrollTop, clientHeight, scrollHeight }: HTMLElement): number {
  switch (key) {
    case 'ArrowLeft':
      return -1
    case 'ArrowRight':
      return 1
    case 'PageUp':
      return scrollTop > 1 ? 0 : -1
    case 'PageDown':
      return scrollTop + clientHeight < scrollHeight - 1 ? 0 : 1
    case 'Home':
      return -Infinity
    case 'End':
      return Infinity
    default:
      return 0
  }
}
