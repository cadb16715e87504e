import type { Id } from '#core/id.ts'

/** Where a card lies on the board, in pixels from its upper left corner. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly height: number
}

export interface Ends {
  readonly from: Id
  readonly to: Id
}

export interface Curve {
  readonly path: string
  readonly end: { readonly x: number; readonly y: number }
  readonly middle: { readonly x: number; readonly y: number }
}

/** The room between two lines that leave a card on the same side, at most. */
const spread = 14

/**
 * One curve for each link, from the right edge of a card to the left edge of another. Lines that share an edge spread out
 * in the order of where they lead, so that they do not cross at the card. Links of cards without a box have no curve.
 */
export function curvesOf(boxes: ReadonlyMap<Id, Box>, links: readonly (readonly [Id, Ends])[]): ReadonlyMap<Id, Curve> {
  const drawn = links.flatMap(([id, { from, to }]) => {
    const [start, end] = [boxes.get(from), boxes.get(to)]
    return start === undefined || end === undefined ? [] : [{ id, from, to, start, end }]
  })
  const offset = (sharing: readonly { readonly id: Id }[], id: Id, { height }: Box) => {
    const gap = Math.min(spread, Math.max(0, height - 18) / Math.max(1, sharing.length))
    return (sharing.findIndex((other) => other.id === id) - (sharing.length - 1) / 2) * gap
  }
  const leaving = groupBy(
    drawn,
    ({ from }) => from,
    (one, other) => one.end.middle - other.end.middle,
  )
  const reaching = groupBy(
    drawn,
    ({ to }) => to,
    (one, other) => one.start.middle - other.start.middle,
  )
  return new Map(
    drawn.map(({ id, from, to, start, end }) => {
      const [x1, x2] = [start.right, end.left]
      const y1 = start.middle + offset(leaving.get(from) ?? [], id, start)
      const y2 = end.middle + offset(reaching.get(to) ?? [], id, end)
      const bend = (x2 - x1) * 0.52
      const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
      return [id, { path, end: { x: x2, y: y2 }, middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } }]
    }),
  )
}

/** The boxes of before when nothing has moved, so that nothing is drawn again. */
export function keepUnmoved(before: ReadonlyMap<Id, Box>, after: ReadonlyMap<Id, Box>): ReadonlyMap<Id, Box> {
  const same = [...after].every(([id, box]) => {
    const old = before.get(id)
    return (
      old !== undefined &&
      old.left === box.left &&
      old.right === box.right &&
      old.middle === box.middle &&
      old.height === box.height
    )
  })
  return same && before.size === after.size ? before : after
}

function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => Id,
  compare: (one: Item, other: Item) => number,
): ReadonlyMap<Id, readonly Item[]> {
  const groups = new Map<Id, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  for (const [id, group] of groups) groups.set(id, group.toSorted(compare))
  return groups
}
