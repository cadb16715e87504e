import type { Box, Hex, LineBox, Segment, ShapeBox } from '#commitment/page.ts'

const ornament = { node: null, artifact: 'Layout' } as const

/** A horizontal rule whose upper edge lies at y, as borders do. */
export function rule(x: number, y: number, width: number, weight: number, colour: Hex): LineBox {
  const middle = y + weight / 2
  return { kind: 'line', ...ornament, from: [x, middle], to: [x + width, middle], width: weight, colour }
}

export function dashedRule(x: number, y: number, width: number, weight: number, colour: Hex): LineBox {
  return { ...rule(x, y, width, weight, colour), dashed: true }
}

/** A vertical line whose middle lies at x, from y downwards. */
export function upright(x: number, y: number, height: number, weight: number, colour: Hex): LineBox {
  return { kind: 'line', ...ornament, from: [x, y], to: [x, y + height], width: weight, colour }
}

interface Paint {
  readonly fill: Hex | null
  readonly stroke: Hex | null
  readonly strokeWidth: number
  readonly dashed?: true
  /** The figure a shape is part of; otherwise it decorates. */
  readonly node?: number
}

export function shape(path: readonly Segment[], { node, ...paint }: Paint): ShapeBox {
  return { kind: 'shape', path, ...paint, ...(node === undefined ? ornament : { node }) }
}

/** x and y are its upper left corner. */
export function rectangle(x: number, y: number, width: number, height: number, paint: Paint): ShapeBox {
  return shape([['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']], paint)
}

/** Share of the radius at which the handles of four Bézier curves make a circle. */
const roundness = 0.5523

/** x and y are its centre, as of the half disc below. */
export function circle(x: number, y: number, radius: number, paint: Paint): ShapeBox {
  const handle = radius * roundness
  return shape(
    [
      ['M', x, y - radius],
      ['C', x + handle, y - radius, x + radius, y - handle, x + radius, y],
      ['C', x + radius, y + handle, x + handle, y + radius, x, y + radius],
      ['C', x - handle, y + radius, x - radius, y + handle, x - radius, y],
      ['C', x - radius, y - handle, x - handle, y - radius, x, y - radius],
      ['Z'],
    ],
    paint,
  )
}

export function leftHalfDisc(x: number, y: number, radius: number, colour: Hex): ShapeBox {
  const handle = radius * roundness
  return shape(
    [
      ['M', x, y - radius],
      ['C', x - handle, y - radius, x - radius, y - handle, x - radius, y],
      ['C', x - radius, y + handle, x - handle, y + radius, x, y + radius],
      ['Z'],
    ],
    { fill: colour, stroke: null, strokeWidth: 0 },
  )
}

/** The sign of something missing: a triangle with a stroke and a dot, in a square whose top left corner is x, y. */
export function warningTriangle(x: number, y: number, size: number, colour: Hex): readonly Box[] {
  const middle = x + size / 2
  const weight = size * 0.1
  return [
    shape([['M', middle, y + size * 0.08], ['L', x + size, y + size * 0.92], ['L', x, y + size * 0.92], ['Z']], {
      fill: null,
      stroke: colour,
      strokeWidth: weight,
    }),
    upright(middle, y + size * 0.38, size * 0.26, weight, colour),
    upright(middle, y + size * 0.72, weight * 1.2, weight, colour),
  ]
}
