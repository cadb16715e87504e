import type { Join, Unit } from './units.ts'

/** Units `start` to `end`, the last included, and their width without the space at the end. */
export interface LineOfUnits {
  readonly start: number
  readonly end: number
  readonly width: number
}

/** What ending a line there costs, beside the raggedness it leaves. */
const penalties: Readonly<Record<Join, number>> = { glue: 0, space: 0, feed: 0, cut: 0.5, hyphen: 11, force: 60 }
const perLine = 12
const twoHyphens = 9
const shortLast = 9
const brokenLast = 14
const overfull = 10_000

interface Way {
  readonly cost: number
  readonly before: number
  readonly width: number
}

/**
 * Breaks a paragraph as a whole so that its right edge is as calm as it can be: the sum over the lines of the squared rest,
 * with a price on hyphens and on a very short last line, the higher if it holds but the end of a word. A line is wider
 * than `width` only if one unit alone is.
 */
export function breakLines(units: readonly Unit[], width: number): readonly LineOfUnits[] {
  const ends = [-1, ...units.keys()].filter((index) => isEnd(units, index))
  const starts = cumulated(units)
  const ways: Way[] = [{ cost: 0, before: 0, width: 0 }]
  for (let to = 1; to < ends.length; to += 1) ways.push(bestWay(units, ends, starts, ways, to, width))
  const lines: LineOfUnits[] = []
  for (let at = ends.length - 1; at > 0; at = ways[at]?.before ?? 0) {
    const way = ways[at]
    if (way !== undefined) lines.unshift({ start: (ends[way.before] ?? -1) + 1, end: ends[at] ?? 0, width: way.width })
  }
  return lines
}

function bestWay(
  units: readonly Unit[],
  ends: readonly number[],
  starts: readonly number[],
  ways: readonly Way[],
  to: number,
  limit: number,
): Way {
  const end = ends[to] ?? 0
  const join = units[end]?.join ?? 'glue'
  const isLast = join === 'feed' || end === units.length - 1
  const lineEnd = (starts[end] ?? 0) + (units[end]?.width ?? 0) + (join === 'hyphen' ? (units[end]?.joinWidth ?? 0) : 0)
  let best: Way = { cost: Number.POSITIVE_INFINITY, before: to - 1, width: 0 }
  for (let from = to - 1; from >= 0; from -= 1) {
    const joinBefore = units[ends[from] ?? -1]?.join
    const width = lineEnd - (starts[(ends[from] ?? -1) + 1] ?? 0)
    const tooWide = width > limit + 0.01
    if (tooWide && from < to - 1) break
    const rest = Math.max(0, limit - width) / limit
    const startsParagraph = from === 0 || joinBefore === 'feed'
    const short = rest > 0.8 ? (joinBefore === 'hyphen' ? brokenLast : shortLast) : 0
    const ragged = isLast ? (startsParagraph ? 0 : short) : 100 * rest ** 2
    const hyphens = join === 'hyphen' && !isLast && joinBefore === 'hyphen' ? twoHyphens : 0
    const penalty = isLast ? 0 : penalties[join]
    const cost = (ways[from]?.cost ?? 0) + perLine + ragged + hyphens + penalty + (tooWide ? overfull : 0)
    if (cost < best.cost) best = { cost, before: from, width }
    if (joinBefore === 'feed') break
  }
  return best
}

function isEnd(units: readonly Unit[], index: number): boolean {
  return index === -1 || index === units.length - 1 || units[index]?.join !== 'glue'
}

/** Where each unit starts if all stood in one line. */
function cumulated(units: readonly Unit[]): readonly number[] {
  const starts: number[] = []
  let x = 0
  for (const { width, join, joinWidth } of units) {
    starts.push(x)
    x += width + (join === 'space' ? joinWidth : 0)
  }
  return starts
}
