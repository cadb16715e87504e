import type { RaciMark } from '#commitment/commitment.ts'
import type { Hex, Measure } from '#commitment/page.ts'
import { circle, rectangle } from './shapes.ts'
import type { DrawnSpan } from './text/span.ts'
import { baselineShare, colours } from './theme.ts'

export interface MarkLook {
  /** Side of the square the mark fills, and size of its letter. */
  readonly size: number
  readonly letter: number
}

/** A letter of the roles matrix. Each has its own shape, so that black and white paper tells them apart. */
export function markSpan(
  { mark }: { readonly mark: RaciMark },
  { size, letter }: MarkLook,
  node: number,
  { measure, tone }: { readonly measure: Measure; readonly tone: Hex },
): DrawnSpan {
  const face = 'serifSemibold'
  return {
    kind: 'drawn',
    width: size,
    height: size,
    draw: (x, middle, ends) => [
      ...frameOf(mark, x, middle - size / 2, size, tone),
      {
        kind: 'text',
        x: x + (size - measure(mark, face, letter)) / 2,
        y: middle + letter * (baselineShare(face) - 0.015),
        size: letter,
        face,
        colour: mark === 'A' ? colours.paper : colours.ink2,
        text: mark,
        ends,
        node,
      },
    ],
  }
}

function frameOf(mark: RaciMark, x: number, y: number, size: number, tone: Hex) {
  switch (mark) {
    case 'A':
      return [rectangle(x, y, size, size, { fill: colours.ink, stroke: null, strokeWidth: 0 })]
    case 'R':
      return [rectangle(x + 0.55, y + 0.55, size - 1.1, size - 1.1, { fill: null, stroke: tone, strokeWidth: 1.1 })]
    case 'C':
      return [
        circle(x + size / 2, y + size / 2, size / 2 - 0.25, { fill: null, stroke: colours.contour, strokeWidth: 0.5 }),
      ]
    case 'I':
      return []
  }
}
