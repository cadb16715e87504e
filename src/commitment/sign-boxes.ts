import type { Measure, Segment, ShapeBox, SignBox, TextBox } from './page.ts'
import { signColours, signShapes } from './sign-paths.ts'

/** Width of the edge: a share of the side, but at least this many points. */
const edge = { share: 0.045, least: 1.125 }

/** Height of the capitals of the face of the initials, as a share of its size. */
const capitals = 0.66

/** A sign as what is drawn: its edge, its surface, its initials. Long initials are set smaller so that they stay inside. */
export function signBoxes(box: SignBox, measure: Measure): readonly [ShapeBox, ShapeBox, TextBox] {
  const { x, y, size, sign, kind: _, ...belongs } = box
  const { path, initials } = signShapes[sign.shape]
  const colours = signColours[(sign.colour - 1) % signColours.length]
  if (!colours) throw new RangeError(`There is no colour ${sign.colour}`)
  const rim = Math.max(edge.least, edge.share * size)
  const surface = (fill: ShapeBox['fill'], inset: number): ShapeBox => ({
    ...belongs,
    kind: 'shape',
    path: path.map((segment) => place(segment, x + inset, y + inset, size - 2 * inset)),
    fill,
    stroke: null,
    strokeWidth: 0,
  })
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
  return [surface(colours.edge, 0), surface(colours.surface, rim), text]
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
