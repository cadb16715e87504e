import type { Hex, Measure, Segment, ShapeBox, SignBox, TextBox } from './page.ts'
import { signColours, signShapes } from './sign-paths.ts'

/** Width of the edge: a share of the side, but at least this many points. */
const edge = { share: 0.045, least: 1.125 }

/** Height of the capitals of the face of the initials, as a share of its size. */
const capitals = 0.66

/** A sign with its shape still in shares of a square: for drawers that can scale a path themselves. */
export interface SignParts {
  readonly path: readonly Segment[]
  /** Its edge and its surface: where the square of the path lies, and what it is filled with. */
  readonly surfaces: readonly [SignSurface, SignSurface]
  readonly initials: TextBox
}

export interface SignSurface {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: Hex
}

/** A sign as what is drawn: its edge, its surface, its initials. Long initials are set smaller so that they stay inside. */
export function signBoxes(box: SignBox, measure: Measure): readonly [ShapeBox, ShapeBox, TextBox] {
  const { x: _x, y: _y, size: _size, sign: _sign, kind: _kind, ...belongs } = box
  const { path, surfaces, initials } = signParts(box, measure)
  const shape = ({ x, y, size, fill }: SignSurface): ShapeBox => ({
    ...belongs,
    kind: 'shape',
    path: path.map((segment) => place(segment, x, y, size)),
    fill,
    stroke: null,
    strokeWidth: 0,
  })
  return [shape(surfaces[0]), shape(surfaces[1]), initials]
}

export function signParts(box: SignBox, measure: Measure): SignParts {
  const { x, y, size, sign, kind: _, ...belongs } = box
  const { path, initials } = signShapes[sign.shape]
  const colours = signColours[(sign.colour - 1) % signColours.length]
  if (!colours) throw new RangeError(`There is no colour ${sign.colour}`)
  const rim = Math.max(edge.least, edge.share * size)
  const full = initials.size * size
  const width = measure(sign.initials, 'sansBold', full)
  const letters = full * Math.min(1, (initials.room * size) / width)
  const text: TextBox = {
    ...belongs,
    kind: 'text',
    x: x + initials.x * size - (width * letters) / full / 2,
    y: y + initials.y * size + (capitals * letters) / 2,
    size: letters,
    face: 'sansBold',
    colour: colours.initials,
    text: sign.initials,
    ends: 'space',
  }
  const surfaces = [
    { x, y, size, fill: colours.edge },
    { x: x + rim, y: y + rim, size: size - 2 * rim, fill: colours.surface },
  ] as const
  return { path, surfaces, initials: text }
}

function place(segment: Segment, x: number, y: number, size: number): Segment {
  switch (segment[0]) {
    case 'M':
    case 'L':
      return [segment[0], x + segment[1] * size, y + segment[2] * size]
    case 'C': {
      const [letter, x1, y1, x2, y2, toX, toY] = segment
      const across = (share: number) => x + share * size
      const down = (share: number) => y + share * size
      return [letter, across(x1), down(y1), across(x2), down(y2), across(toX), down(toY)]
    }
    case 'Z':
      return segment
  }
}
