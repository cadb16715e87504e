import { dashPattern, type LineBox, type Segment, type ShapeBox } from '#commitment/page.ts'
import { colour, decimal } from './pdf-syntax.ts'

/** The operators that draw a line; `height` is that of the page, whose origin PDF has at the foot. */
export function drawLine({ from, to, width, colour: stroke, dashed }: LineBox, height: number): string {
  const path = `${point(...from, height)} m ${point(...to, height)} l`
  return `q ${pencil(width, dashed)} ${colour(stroke)} RG ${path} S Q`
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
  return `${decimal(x)} ${decimal(height - y)}`
}
