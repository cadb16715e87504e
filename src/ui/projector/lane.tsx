import { type ReactNode, use, useId, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from '#ui/kit/class-names.ts'
import styles from './lane.module.css'
import { PagesContext } from './pages-context.ts'

interface Props {
  readonly children: ReactNode
  readonly as?: 'div' | 'ul' | 'ol'
  readonly className?: string | undefined
  /** What it lists, for whoever comes to it by keyboard where it scrolls. */
  readonly label?: string
  /** Its text (--r-body) is as large as lets everything stand on one page, never below the floor. */
  readonly grows?: true
}

/**
 * Things below one another, cut into pages where the image ends: nothing scrolls on a wall, and nothing is cut through. The
 * browser lays the pages out side by side as columns; this only moves the one that is wanted into sight.
 */
export function Lane({ children, as: List = 'div', className, label, grows }: Props) {
  const { page, report, scrolls } = use(PagesContext)
  const lane = useId()
  const flow = useRef<HTMLDivElement & HTMLUListElement & HTMLOListElement>(null)
  /** 0 until it is laid out. */
  const [pages, setPages] = useState(0)
  useLayoutEffect(() => {
    const within = flow.current
    if (within === null) return undefined
    const measure = () => {
      if (grows === true) growToFit(within)
      const needed = pagesOf(within)
      setPages(needed)
      // At once: what follows from it at the foot may change the height, and is measured with it.
      report(lane, needed)
    }
    const watcher = new ResizeObserver(measure)
    for (const part of [within, ...within.children]) watcher.observe(part)
    measure()
    return () => watcher.disconnect()
  })
  useLayoutEffect(() => () => report(lane, 0), [lane, report])
  const shown = Math.max(0, Math.min(page, pages - 1))
  return (
    <div
      className={scrolls === true ? styles['scrolls'] : styles['lane']}
      data-lane=""
      role={scrolls === true ? 'group' : undefined}
      aria-label={scrolls === true ? label : undefined}
      // Whoever has no mouse scrolls with the arrow keys.
      tabIndex={scrolls === true ? 0 : undefined}
    >
      <List ref={flow} className={classNames(styles['flow'], className)} style={{ '--page': shown }}>
        {children}
      </List>
    </div>
  )
}

/**
 * Tries the sizes from the largest on (see lane.module.css): the first at which everything stands on one page and no word
 * has to be torn apart, else the smallest.
 */
function growToFit(flow: HTMLElement): void {
  for (const size of ['large', 'middle', 'floor']) {
    flow.dataset['size'] = size
    if (size === 'floor') return
    flow.dataset['whole'] = ''
    const fits = pagesOf(flow) === 1 && !hasWideWords(flow)
    delete flow.dataset['whole']
    if (fits) return
  }
}

function hasWideWords(flow: HTMLElement): boolean {
  return Array.from(flow.querySelectorAll('*')).some(
    ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
  )
}

function pagesOf(flow: HTMLElement): number {
  const { columnGap, paddingLeft, paddingRight } = getComputedStyle(flow)
  const sides = (Number.parseFloat(paddingLeft) || 0) + (Number.parseFloat(paddingRight) || 0)
  const apart = (Number.parseFloat(columnGap) || 0) - sides
  const stride = flow.clientWidth + apart
  return stride <= 0 ? 1 : Math.max(1, Math.round((flow.scrollWidth + apart) / stride))
}
