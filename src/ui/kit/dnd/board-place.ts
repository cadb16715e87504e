/** One column of a board as it is shown. */
export interface BoardColumn {
  readonly id: string
  /** What it is called when it is spoken of. */
  readonly name: string
  /** The items shown, top first. */
  readonly ids: readonly string[]
  /** The first item of a long column that is not shown. */
  readonly next?: string | null
  /** How many items it holds, shown or not. */
  readonly count: number
}

/** A place in a column: the index among the shown items without the one that moves; `inNest` in one of them. */
export interface Place {
  readonly column: string
  readonly index: number
}

/** The index of what lies in another item, and has no place of its own in the column. */
export const inNest = -1

/** Where the list of a column lies; lengths in pixels of the window. */
export interface Lane {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where an item lies now; null when no column shows it. */
export function placeOf(columns: readonly BoardColumn[], id: string): Place | null {
  const column = columns.find(({ ids }) => ids.includes(id))
  return column === undefined ? null : { column: column.id, index: column.ids.indexOf(id) }
}

/** The lane a point is in, or the nearest one. */
export function laneAt<Any extends Lane>(lanes: readonly Any[], x: number, y: number): Any | null {
  const away = (value: number, low: number, high: number) => Math.max(low - value, 0, value - high)
  const distance = (lane: Lane) => away(x, lane.left, lane.right) + away(y, lane.top, lane.bottom)
  return lanes.reduce<Any | null>(
    (nearest, lane) => (nearest === null || distance(lane) < distance(nearest) ? lane : nearest),
    null,
  )
}

/**
 * The index in a lane for an item whose middle is `y` pixels below the top of the list. `middles`: those of the items
 * without the one that moves, measured from there too.
 */
export function indexIn({ middles }: { readonly middles: readonly number[] }, y: number): number {
  return middles.filter((middle) => middle < y).length
}

/** Where an arrow key leads: up and down in the column, left and right to the next one; null for other keys. */
export function placeByKey(columns: readonly BoardColumn[], id: string, at: Place, code: string): Place | null {
  const here = columns.findIndex(({ id }) => id === at.column)
  const within = (column: BoardColumn | undefined, index: number): Place | null => {
    if (column === undefined) return at
    const others = column.ids.filter((other) => other !== id).length
    return { column: column.id, index: Math.min(Math.max(index, 0), others) }
  }
  switch (code) {
    case 'ArrowUp':
      return within(columns[here], at.index - 1)
    case 'ArrowDown':
      return within(columns[here], at.index + 1)
    case 'ArrowLeft':
      return within(columns[here - 1], at.index)
    case 'ArrowRight':
      return within(columns[here + 1], at.index)
    case 'Home':
      return within(columns[here], 0)
    case 'End':
      return within(columns[here], Infinity)
    default:
      return null
  }
}

/** The item that comes after a place; null at the end of the column. */
export function beforeIn(column: BoardColumn, id: string, index: number): string | null {
  return column.ids.filter((other) => other !== id)[index] ?? column.next ?? null
}

export function samePlace(one: Place, other: Place): boolean {
  return one.column === other.column && one.index === other.index
}
