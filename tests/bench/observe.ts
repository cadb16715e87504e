/** What the page tells about itself, under `seen` of its window. */
export interface Seen {
  /** Milliseconds after the navigation began; 0 before there is one. */
  lcp: number
  fcp: number
  /** What the largest paint showed. */
  largest: string
  shifts: number
  /** Durations of events that someone feels, in milliseconds, by interaction. */
  readonly interactions: Record<number, number>
  /** Components that React rendered. */
  renders: number
  /** Names of those components with how often each did. */
  readonly rendered: Record<string, number>
}

interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly type: unknown
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/**
 * Runs in the page before anything else does: notes what the browser and React tell. React tells its commits to whoever
 * stands where its developer tools would, in a build for production too.
 */
export function observe(): void {
  const seen: Seen = { lcp: 0, fcp: 0, largest: '', shifts: 0, interactions: {}, renders: 0, rendered: {} }
  Reflect.set(window, 'seen', seen)
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more = {}) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime
    const element: unknown = Reflect.get(entry, 'element')
    seen.largest = element instanceof Element ? `${element.tagName} ${element.textContent.slice(0, 40)}` : ''
  })
  watch('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') === false) seen.shifts += Number(Reflect.get(entry, 'value'))
  })
  watch(
    'event',
    (entry) => {
      const id = Number(Reflect.get(entry, 'interactionId'))
      if (id > 0) seen.interactions[id] = Math.max(seen.interactions[id] ?? 0, entry.duration)
    },
    { durationThreshold: 16 },
  )

  // Function components, classes, forwarded and memoised ones; React marks those that did their work with the first flag.
  const components = new Set([0, 1, 11, 14, 15])
  const count = (fiber: Fiber) => {
    const before = fiber.alternate
    if (components.has(fiber.tag) && (before === null || (fiber.flags & 1) === 1)) {
      seen.renders += 1
      const type = fiber.type as { name?: string; type?: { name?: string }; render?: { name?: string } } | null
      const name = type?.name ?? type?.type?.name ?? type?.render?.name ?? '?'
      seen.rendered[name] = (seen.rendered[name] ?? 0) + 1
    }
    // Children that are the same ones as before were not visited.
    if (before !== null && before.child === fiber.child) return
    for (let child = fiber.child; child !== null; child = child.sibling) count(child)
  }
  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    isDisabled: false,
    renderers: new Map(),
    checkDCE: () => undefined,
    inject: () => 1,
    onScheduleFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => count(current),
  })
}
