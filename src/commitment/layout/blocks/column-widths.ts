/** What a column of a table asks for, in points, its padding included. */
export interface ColumnWish {
  readonly weight: number
  /** Width of its longest part that cannot be broken. */
  readonly least: number
  /** Width at which nothing in it is broken. */
  readonly most: number
  /** Narrow columns of signs and marks take what they need and no more. */
  readonly fixed: boolean
}

/**
 * Shares the width among columns: each by its weight, but none less than its longest word needs, and none more than its
 * longest text as long as another lacks room. If even the longest words do not fit, the columns of text give way, as words
 * can be taken apart and signs cannot.
 */
export function columnWidths(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const least = sum(wishes.map((wish) => wish.least))
  if (least >= width) return squeezed(wishes, width)
  const fixed = sum(wishes.map((wish) => (wish.fixed ? wish.most : 0)))
  const others = sum(wishes.map((wish) => (wish.fixed ? 0 : wish.least)))
  const fixedWidths = wishes.map((wish) => (fixed + others <= width ? wish.most : wish.least))
  const flowing = wishes.filter((wish) => !wish.fixed)
  const rest = width - sum(wishes.map((wish, index) => (wish.fixed ? (fixedWidths[index] ?? 0) : 0)))
  if (flowing.length === 0) return fixedWidths.map((each) => (each / sum(fixedWidths)) * width)
  const shares = new Map(shareOut(flowing, rest).map((share, index) => [flowing[index], share]))
  return wishes.map((wish, index) => (wish.fixed ? (fixedWidths[index] ?? 0) : (shares.get(wish) ?? 0)))
}

/** Share of the width that columns of text keep at least. */
const leastText = 0.2

function squeezed(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const signs = sum(wishes.map((wish) => (wish.fixed ? wish.least : 0)))
  const texts = sum(wishes.map((wish) => (wish.fixed ? 0 : wish.least)))
  const forTexts = texts === 0 ? 0 : Math.max(width - signs, leastText * width)
  const forSigns = width - forTexts
  return wishes.map((wish) => (wish.fixed ? (wish.least / signs) * forSigns : (wish.least / texts) * forTexts))
}

/** By weight, between least and most; what is left when all have their most goes by weight again. */
function shareOut(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const most = wishes.map((wish) => Math.max(wish.least, wish.most))
  const total = sum(wishes.map((wish) => wish.weight))
  if (sum(most) <= width) {
    const left = width - sum(most)
    return wishes.map((wish, index) => (most[index] ?? 0) + (left * wish.weight) / total)
  }
  const widths = wishes.map((wish) => wish.least)
  let open = wishes.map((_, index) => index)
  let left = width - sum(widths)
  while (left > 0.01 && open.length > 0) {
    const level = shareLevel(wishes, widths, open, left)
    for (const index of open) {
      const wish = wishes[index]
      if (wish === undefined) continue
      const target = Math.min(Math.max(widths[index] ?? 0, level * wish.weight), most[index] ?? 0)
      left -= target - (widths[index] ?? 0)
      widths[index] = target
    }
    const still = open.filter((index) => (widths[index] ?? 0) < (most[index] ?? 0) - 0.01)
    if (still.length === open.length) break
    open = still
  }
  return widths
}

/** Width per unit of weight up to which the open columns can be filled with what is left. */
function shareLevel(
  wishes: readonly ColumnWish[],
  widths: readonly number[],
  open: readonly number[],
  left: number,
): number {
  const byLevel = open
    .map((index) => ({ weight: wishes[index]?.weight ?? 1, width: widths[index] ?? 0 }))
    .toSorted((one, other) => one.width / one.weight - other.width / other.weight)
  let weight = 0
  let width = left
  let level = 0
  for (const column of byLevel) {
    if (weight > 0 && width / weight <= column.width / column.weight) break
    weight += column.weight
    width += column.width
    level = width / weight
  }
  return level
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
