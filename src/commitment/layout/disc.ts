import type { Box } from '#commitment/page.ts'
import type { StanceKind } from '#core/stances/stance.ts'
import { circle, leftHalfDisc, upright } from './shapes.ts'
import type { DrawnSpan } from './text/span.ts'
import { colours } from './theme.ts'

/** The disc of a stance: full, half, empty, crossed or dashed, always beside its word. */
function disc(stance: StanceKind | 'none', x: number, y: number, size: number): readonly Box[] {
  const weight = size * 0.1
  const radius = (size - weight) / 2
  const outline = { fill: null, strokeWidth: weight }
  switch (stance) {
    case 'supports':
      return [circle(x, y, radius, { fill: colours.ok, stroke: colours.ok, strokeWidth: weight })]
    case 'reservation':
      return [circle(x, y, radius, { ...outline, stroke: colours.warn }), leftHalfDisc(x, y, radius, colours.warn)]
    case 'standsAside':
      return [circle(x, y, radius, { ...outline, stroke: colours.ink2 })]
    case 'objects':
      return [circle(x, y, radius, { ...outline, stroke: colours.ink }), ...cross(x, y, radius * 0.62, weight)]
    case 'subjectToBody':
      return [
        circle(x, y, radius, { ...outline, stroke: colours.ink2 }),
        upright(x, y - radius * 0.6, radius * 0.65, weight, colours.ink2),
        {
          kind: 'line',
          node: null,
          artifact: 'Layout',
          from: [x, y],
          to: [x + radius * 0.5, y],
          width: weight,
          colour: colours.ink2,
        },
      ]
    case 'absent':
    case 'none':
      return [circle(x, y, radius, { ...outline, stroke: colours.contour, dashed: true })]
  }
}

/** A disc that stands in a line of text; `size` is its width and height. */
export function discSpan(stance: StanceKind | 'none', size: number): DrawnSpan {
  return { kind: 'drawn', width: size, height: size, draw: (x, middle) => disc(stance, x + size / 2, middle, size) }
}

function cross(x: number, y: number, reach: number, weight: number): readonly Box[] {
  const line = { kind: 'line', node: null, artifact: 'Layout', width: weight, colour: colours.ink } as const
  return [
    { ...line, from: [x - reach, y - reach], to: [x + reach, y + reach] },
    { ...line, from: [x - reach, y + reach], to: [x + reach, y - reach] },
  ]
}
