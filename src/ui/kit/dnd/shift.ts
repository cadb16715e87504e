/** One item of a list as it lay when the drag began; lengths in pixels of the window. */
export interface Laid {
  readonly top: number
  readonly height: number
}

/** The place (index among all) an item comes to when its middle is moved by `by`; items are in their order. */
export function indexAt(items: readonly Laid[], from: number, by: number): number {
  const item = items[from]
  if (item === undefined) return from
  const middle = item.top + item.height / 2 + by
  const passed = items.filter((other, index) => index !== from && other.top + other.height / 2 < middle)
  return passed.length
}

/** As much of a way as leaves an item in its list: beyond its end it would make what scrolls the list longer, on and on. */
export function within(items: readonly Laid[], from: number, by: number): number {
  const [item, first, last] = [items[from], items[0], items.at(-1)]
  if (item === undefined || first === undefined || last === undefined) return by
  const lowest = last.top + last.height - item.top - item.height
  return Math.min(Math.max(by, first.top - item.top), lowest)
}

/** How far each item moves aside while the one at `from` is on its way to `to`. */
export function shifts(items: readonly Laid[], from: number, to: number): readonly number[] {
  const item = items[from]
  if (item === undefined) return items.map(() => 0)
  const room = item.height + gapOf(items)
  const passed = items.slice(Math.min(from, to) + (to < from ? 0 : 1), Math.max(from, to) + (to < from ? 0 : 1))
  const way = passed.reduce((sum, other) => sum + other.height + gapOf(items), 0)
  return items.map((_, index) => {
    if (index === from) return to < from ? -way : way
    if (from < index && index <= to) return -room
    if (to <= index && index < from) return room
    return 0
  })
}

function gapOf(items: readonly Laid[]): number {
  const [first, second] = items
  return first === undefined || second === undefined ? 0 : second.top - first.top - first.height
}

/** The id that an item comes to stand before, at `index` among the others; null at the end. */
export function beforeAt(ids: readonly string[], id: string, index: number): string | null {
  return ids.filter((other) => other !== id)[index] ?? null
}
