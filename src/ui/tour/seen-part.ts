/** A part of the window, in CSS pixels. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the window shows of an element: without what a scrolling list or the window's edge cuts off. Null for nothing. */
export function seenPart(element: Element): Part | null {
  const { clientWidth, clientHeight } = document.documentElement
  let seen: Part | null = shared(element.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: clientWidth,
    bottom: clientHeight,
  })
  for (let around = element.parentElement; around !== null && seen !== null; around = around.parentElement) {
    // What the root and the body hide is the window's own edge.
    const isPage = around === document.body || around === document.documentElement
    if (!isPage && getComputedStyle(around).overflow !== 'visible') seen = shared(seen, around.getBoundingClientRect())
  }
  return seen
}

/** The smallest part that holds all of these; null for none. */
export function partAround(parts: readonly Part[]): Part | null {
  if (parts.length === 0) return null
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    top: Math.min(...parts.map(({ top }) => top)),
    right: Math.max(...parts.map(({ right }) => right)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  }
}

function shared(one: Part, other: Part): Part | null {
  const part = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
  return part.right > part.left && part.bottom > part.top ? part : null
}
