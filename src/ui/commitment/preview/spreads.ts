export type PagesShown = 'one' | 'two'

interface Size {
  readonly width: number
  readonly height: number
}

/** Which pages are seen at the same time, by index. A landscape page needs the whole width: it stands alone. */
export function spreadsOf(pages: readonly Size[], shown: PagesShown): readonly (readonly number[])[] {
  const spreads: number[][] = []
  for (const [index, page] of pages.entries()) {
    const last = spreads.at(-1)
    const first = pages[last?.[0] ?? -1]
    const pairs = shown === 'two' && last?.length === 1 && isUpright(page) && first !== undefined && isUpright(first)
    if (pairs) last.push(index)
    else spreads.push([index])
  }
  return spreads
}

function isUpright({ width, height }: Size): boolean {
  return width <= height
}
