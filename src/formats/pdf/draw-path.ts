import { dashPattern, type LineBox, type Segment, type ShapeBox } from '#commitment/page.ts'
import type { SignParts } from '#commitment/sign-boxes.ts'
import { colour, decimal, place } from './pdf-syntax.ts'
import type { Drawn } from './shared-drawings.ts'

/** The operators that draw a line; `height` is that of the page, whose origin PDF has at the foot. */
export function drawLine({ from, to, width, colour: stroke, dashed }: LineBox, height: number): string {
  const path = `${point(...from, height)} m ${point(...to, height)} l`
  return `q ${pencil(width, dashed)} ${colour(stroke)} RG ${path} S Q`
}

/** Lines one pencil after the other, each taken up once. */
export function drawLines(lines: readonly LineBox[], height: number): string {
  const pencils = new Map<string, LineBox[]>()
  for (const line of lines) {
    const key = `${pencil(line.width, line.dashed)} ${colour(line.colour)} RG`
    pencils.set(key, [...(pencils.get(key) ?? []), line])
  }
  const strokes = [...pencils].map(([key, own]) => {
    const paths = own.map(({ from, to }) => `${point(...from, height)} m ${point(...to, height)} l S`)
    return ['q', key, ...paths, 'Q'].join('\n')
  })
  return strokes.join('\n')
}

/** The operators that fill and stroke a shape; a shape with neither draws nothing. */
export function drawShape({ path, fill, stroke, strokeWidth, dashed }: ShapeBox, height: number): string {
  if (fill === null && stroke === null) return ''
  const paint = fill === null ? 'S' : stroke === null ? 'f' : 'B'
  const parts = [
    'q',
    ...(fill === null ? [] : [`${colour(fill)} rg`]),
    ...(stroke === null ? [] : [pencil(strokeWidth, dashed), `${colour(stroke)} RG`]),
    ...path.map((segment) => pathOperator(segment, height)),
    paint,
    'Q',
  ]
  return parts.join(' ')
}

/**
 * The edge and the surface of a sign, the surface in the middle of the edge: both are the same shape in shares of a square,
 * filled with what colour and scale are set before. So a shape is one drawing however large, whoseever and wherever.
 */
export function drawSurfaces(
  { path, surfaces: [edge, surface] }: Pick<SignParts, 'path' | 'surfaces'>,
  height: number,
): readonly Drawn[] {
  const shape = { operators: `${path.map(shareOperator).join(' ')} f`, width: 1, height: 1 }
  const side = decimal(edge.size, 3)
  const share = surface.size / edge.size
  const [inner, inset] = [decimal(share, 4), decimal((1 - share) / 2, 4)]
  return [
    `q ${side} 0 0 -${side} ${point(edge.x, edge.y, height)} cm ${colour(edge.fill)} rg`,
    shape,
    `${inner} 0 0 ${inner} ${inset} ${inset} cm ${colour(surface.fill)} rg`,
    shape,
    'Q',
  ]
}

function shareOperator(segment: Segment): string {
  const [letter, ...numbers] = segment
  const shares = numbers.map((share) => decimal(share, 4)).join(' ')
  switch (letter) {
    case 'M':
      return `${shares} m`
    case 'L':
      return `${shares} l`
    case 'C':
      return `${shares} c`
    case 'Z':
      return 'h'
  }
}

function pathOperator(segment: Segment, height: number): string {
  switch (segment[0]) {
    case 'M':
      return `${point(segment[1], segment[2], height)} m`
    case 'L':
      return `${point(segment[1], segment[2], height)} l`
    case 'C': {
      const [, x1, y1, x2, y2, x, y] = segment
      return `${point(x1, y1, height)} ${point(x2, y2, height)} ${point(x, y, height)} c`
    }
    case 'Z':
      return 'h'
  }
}

function pencil(width: number, dashed: true | undefined): string {
  const line = `${decimal(width, 3)} w`
  return dashed ? `${line} [${dashPattern.map((length) => decimal(length)).join(' ')}] 0 d` : line
}

function point(x: number, y: number, height: number): string {
  return `${place(x)} ${place(height - y)}`
}
