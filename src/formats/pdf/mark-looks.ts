import { circle } from '#commitment/layout/shapes.ts'
import { colours } from '#commitment/layout/theme.ts'
import { drawShape } from './draw-path.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { binaryBytes, decimal } from './pdf-syntax.ts'

/** Writes how a round mark looks, chosen and not, and gives the ids: drawn as paths, so that no font is needed. */
export function markLooks(
  width: number,
  height: number,
  objects: PdfObjects,
): { readonly on: number; readonly off: number } {
  const [x, y, radius] = [width / 2, height / 2, Math.min(width, height) / 2 - 0.6]
  const ring = circle(x, y, radius, { fill: colours.paper, stroke: colours.contour, strokeWidth: 0.8 })
  const dot = circle(x, y, radius * 0.55, { fill: colours.ink, stroke: null, strokeWidth: 0 })
  const put = (shapes: readonly (typeof ring)[]): number => {
    const id = objects.reserve()
    objects.putStream(
      id,
      [
        ['Type', '/XObject'],
        ['Subtype', '/Form'],
        ['BBox', `[0 0 ${decimal(width)} ${decimal(height)}]`],
        ['Resources', '<<>>'],
      ],
      binaryBytes(shapes.map((shape) => drawShape(shape, height)).join('\n')),
    )
    return id
  }
  return { on: put([ring, dot]), off: put([ring]) }
}
