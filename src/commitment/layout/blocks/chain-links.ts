import type { ChainBlock } from '#commitment/chain-block.ts'
import { circle, shape } from '#commitment/layout/shapes.ts'
import { baselineShare, colours } from '#commitment/layout/theme.ts'
import type { Box, Face, Hex, Measure, Segment } from '#commitment/page.ts'
import type { Id } from '#core/id.ts'
import type { PlacedCard } from './chain-cards.ts'
import { type Point, type Route, pointOn, routeOf } from './chain-route.ts'

type ChainLink = ChainBlock['links'][number]

const weight = 0.8
const arrow = { length: 5, half: 2.2 }
const discRadius = 5.2
const stub = { length: 6, size: 5.4, apart: 7.5 } as const

export interface LinkLook {
  readonly figure: number
  readonly tone: Hex
  readonly measure: Measure
}

/** The links of one page of the figure: curves between its cards, and stubs with a label to cards on other pages. */
export function drawLinks(
  links: readonly ChainLink[],
  here: readonly PlacedCard[],
  labels: ReadonlyMap<Id, string>,
  look: LinkLook,
): readonly Box[] {
  const curves: Box[] = []
  const marks: Box[] = []
  const routes = new Map<ChainLink, Route>()
  for (const link of links) {
    const from = here.find(({ id }) => id === link.from)
    const to = here.find(({ id }) => id === link.to)
    if (from === undefined || to === undefined) {
      const card = from ?? to
      const label = labels.get(from === undefined ? link.from : link.to)
      if (card === undefined || label === undefined) continue
      const end = from === undefined ? 'to' : 'from'
      const stubs = links.filter((each) => each[end] === card.id && !isHere(here, each[end === 'to' ? 'from' : 'to']))
      marks.push(...drawStub(card, end === 'from', stubs.indexOf(link), label, look))
      continue
    }
    const route = routeOf(
      from,
      to,
      { leave: port(links, link, here, 'from'), arrive: port(links, link, here, 'to') },
      here,
    )
    curves.push(shape(route.path, { fill: null, stroke: colours.ink2, strokeWidth: weight, node: look.figure }))
    curves.push(arrowHead(route.end, route.heading, look.figure))
    routes.set(link, route)
  }
  return [...curves, ...drawDiscs(routes, look), ...marks]
}

function drawDiscs(routes: ReadonlyMap<ChainLink, Route>, look: LinkLook): readonly Box[] {
  const discs: Point[] = []
  return [...routes].flatMap(([link, route]) => {
    if (link.assumption === null) return []
    const others = [...routes.values()].filter((other) => other !== route)
    const place = freePlace(route, [...discs, ...others.flatMap(pointsAlong)])
    discs.push(place)
    return assumptionDisc(link.assumption, place, look)
  })
}

/** The numbered disc that stands on a link and before its assumption in the list. Its number says nothing without them. */
export function assumptionDisc(number: number, [x, y]: Point, look: LinkLook): readonly Box[] {
  const size = number > 9 ? 6.4 : 7.2
  return [
    circle(x, y, discRadius, { fill: colours.paper, stroke: look.tone, strokeWidth: 1, node: look.figure }),
    centred(String(number), [x, y], 'sansBold', size, look.tone, look.measure),
  ]
}

function centred(text: string, [x, y]: Point, face: Face, size: number, colour: Hex, measure: Measure): Box {
  const left = x - measure(text, face, size) / 2
  const baseline = y + size * baselineShare(face)
  return {
    kind: 'text',
    x: left,
    y: baseline,
    face,
    size,
    colour,
    text,
    ends: 'nothing',
    node: null,
    artifact: 'Layout',
  }
}

/** Height at which a link touches its card, so that several do not lie on one another. */
function port(links: readonly ChainLink[], link: ChainLink, here: readonly PlacedCard[], end: 'from' | 'to'): number {
  const other = end === 'from' ? 'to' : 'from'
  const card = here.find(({ id }) => id === link[end])
  const siblings = links
    .filter((each) => each[end] === link[end] && isHere(here, each[other]))
    .toSorted((one, two) => heightAt(here, one[other]) - heightAt(here, two[other]))
  if (card === undefined) return 0
  return card.y + (card.height * (siblings.indexOf(link) + 1)) / (siblings.length + 1)
}

function isHere(here: readonly PlacedCard[], id: Id): boolean {
  return here.some((card) => card.id === id)
}

function heightAt(here: readonly PlacedCard[], id: Id): number {
  const card = here.find((each) => each.id === id)
  return card === undefined ? 0 : card.y + card.height / 2
}

function arrowHead([x, y]: Point, [across, down]: Point, node: number): Box {
  const [backX, backY] = [x - across * arrow.length, y - down * arrow.length]
  const [sideX, sideY] = [down * arrow.half, across * arrow.half]
  const path: readonly Segment[] = [
    ['M', x, y],
    ['L', backX - sideX, backY - sideY],
    ['L', backX + sideX, backY + sideY],
    ['Z'],
  ]
  return shape(path, { fill: colours.ink2, stroke: null, strokeWidth: 0, node })
}

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

function pointsAlong(route: Route): readonly Point[] {
  return [0, 0.1, 0.9, 1, ...shares].map((share) => pointOn(route, share))
}

/** A place on the first curve of the route, near its middle, that keeps away from other discs and links. */
function freePlace(route: Route, taken: readonly Point[]): Point {
  const distance = ([x, y]: Point) => Math.min(...taken.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)))
  const places = shares.map((share) => pointOn(route, share))
  const free = places.find((place) => distance(place) > 2 * discRadius + 1.5)
  return free ?? places.toSorted((one, other) => distance(other) - distance(one))[0] ?? route.end
}

/** A link to a card on another page: a short arrow and that card's label. Those that leave hang low, those that arrive high. */
function drawStub(card: PlacedCard, leaves: boolean, index: number, label: string, look: LinkLook): readonly Box[] {
  const y = leaves ? card.y + card.height - (index + 1) * stub.apart : card.y + (index + 1) * stub.apart
  const edge = leaves ? card.x + card.width : card.x - stub.length
  const width = look.measure(label, 'sans', stub.size)
  const middle = leaves ? edge + stub.length + 1.5 + width / 2 : edge - 1.5 - width / 2
  const path: readonly Segment[] = [
    ['M', edge, y],
    ['L', edge + stub.length - 1, y],
  ]
  return [
    shape(path, { fill: null, stroke: colours.ink2, strokeWidth: weight, node: look.figure }),
    arrowHead([edge + stub.length, y], [1, 0], look.figure),
    centred(label, [middle, y], 'sans', stub.size, colours.ink2, look.measure),
  ]
}
