import { type RefObject, useLayoutEffect } from 'react'

/** What the pages above keep at least, of the height of the image. */
const leastShare = 0.25

/**
 * Marks a foot of several lines with `data-key="none"` where the pages above would have too little height beside it, or not
 * even the largest that a foot may be holds them.
 */
export function useGivingWay(bar: RefObject<HTMLElement | null>, lines: boolean): void {
  useLayoutEffect(() => {
    const foot = bar.current
    const screen = foot?.parentElement ?? null
    if (!lines || foot === null || screen === null) return undefined
    const watcher = new ResizeObserver(() => giveWay(foot, screen))
    watcher.observe(screen)
    giveWay(foot, screen)
    return () => watcher.disconnect()
  })
}

function giveWay(foot: HTMLElement, screen: HTMLElement): void {
  // As if nothing else stood in it: the line that tells the page must have no say in how many there are.
  foot.dataset['key'] = 'whole'
  const lanes = Array.from(screen.querySelectorAll('[data-lane]'))
  const least = leastShare * window.innerHeight
  const cut = foot.scrollHeight > foot.clientHeight + 1
  foot.dataset['key'] = cut || lanes.some(({ clientHeight }) => clientHeight < least) ? 'none' : ''
}
