import type { Segment } from '#commitment/page.ts'
import { type PlacedCard, cardGap } from './chain-cards.ts'

export type Point = readonly [number, number]

/** How a link runs: curves through the gaps between columns, straight past the cards of a column it skips. */
export interface Route {
  readonly path: readonly Segment[]
  readonly start: Point
  readonly end: Point
  /** The way its end points, as a step of length 1. */
  readonly heading: Point
}

/** Points that a link within one column swings out to the side. */
const loop = 20

/** The way of a link: `heights` say where it leaves one card and reaches the other, in points like the places of the cards. */
export function routeOf(
  from: PlacedCard,
  to: PlacedCard,
  heights: { readonly leave: number; readonly arrive: number },
  cards: readonly PlacedCard[],
): Route {
  if (from.column === to.column) return areNeighbours(from, to, cards) ? shortcut(from, to) : loopOf(from, to, heights)
  const direction = from.column < to.column ? 1 : -1
  const start: Point = [direction === 1 ? from.x + from.width : from.x, heights.leave]
  const end: Point = [direction === 1 ? to.x : to.x + to.width, heights.arrive]
  const path: Segment[] = [['M', ...start]]
  let at = start
  for (let column = from.column + direction; column !== to.column; column += direction) {
    const passed = cards.filter((card) => card.column === column)
    const first = passed[0]
    if (first === undefined) continue
    const share = (first.x + first.width / 2 - start[0]) / (end[0] - start[0])
    const y = nearestGap(passed, start[1] + share * (end[1] - start[1]))
    const [near, far] = direction === 1 ? [first.x, first.x + first.width] : [first.x + first.width, first.x]
    path.push(curve(at, [near, y]), ['L', far, y])
    at = [far, y]
  }
  path.push(curve(at, end))
  return { path, start, end, heading: [direction, 0] }
}

/** A point on the first curve of a route. */
export function pointOn({ path, start }: Route, share: number): Point {
  const first = path.find((segment) => segment[0] === 'C')
  if (first === undefined || first[0] !== 'C') return start
  const [, x1, y1, x2, y2, x, y] = first
  return [cubic(start[0], x1, x2, x, share), cubic(start[1], y1, y2, y, share)]
}

function cubic(from: number, first: number, second: number, to: number, t: number): number {
  return (1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t ** 2 * second + t ** 3 * to
}

function curve(from: Point, to: Point): Segment {
  const bend = (to[0] - from[0]) * 0.5
  return ['C', from[0] + bend, from[1], to[0] - bend, to[1], to[0], to[1]]
}

function areNeighbours(one: PlacedCard, other: PlacedCard, cards: readonly PlacedCard[]): boolean {
  const column = cards.filter((card) => card.column === one.column)
  return Math.abs(column.indexOf(one) - column.indexOf(other)) === 1
}

/** Straight over the gap between two cards, one above the other. */
function shortcut(from: PlacedCard, to: PlacedCard): Route {
  const x = from.x + from.width / 2
  const downwards = from.y < to.y
  const start: Point = [x, downwards ? from.y + from.height : from.y]
  const end: Point = [x, downwards ? to.y : to.y + to.height]
  const path: readonly Segment[] = [['M', ...start], curve(start, end)]
  return { path, start, end, heading: [0, downwards ? 1 : -1] }
}

/** Between cards of one column: out at the right, and back. */
function loopOf(from: PlacedCard, to: PlacedCard, heights: { readonly leave: number; readonly arrive: number }): Route {
  const x = from.x + from.width
  const { leave, arrive } = heights
  const path: readonly Segment[] = [
    ['M', x, leave],
    ['C', x + loop, leave, x + loop, arrive, x, arrive],
  ]
  return { path, start: [x, leave], end: [to.x + to.width, arrive], heading: [-1, 0] }
}

/** The height between two cards of a column, or above or below them all, that lies nearest. */
function nearestGap(cards: readonly PlacedCard[], wanted: number): number {
  const gaps = [(cards[0]?.y ?? 0) - cardGap / 2, ...cards.map(({ y, height }) => y + height + cardGap / 2)]
  return gaps.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0] ?? wanted
}
