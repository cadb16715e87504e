import { describe, expect, test } from 'vitest'
import type { Measure, SignBox } from '#commitment/page.ts'
import { signBoxes } from '#commitment/sign-boxes.ts'
import { colours, type Shape, shapes } from '#core/organisation.ts'

/** Every letter half as wide as the type is large. */
const measure: Measure = (text, _, size) => (text.length * size) / 2

function signBox(shape: Shape, initials: string, colour = 1): SignBox {
  return { kind: 'sign', node: 7, x: 100, y: 200, size: 20, sign: { colour, shape, initials } }
}

describe.each(shapes)('The sign %s', (shape) => {
  test('lies in its square, edge under surface', () => {
    const [edge, surface] = signBoxes(signBox(shape, 'AB'), measure)
    const spread = (path: typeof edge.path) => path.flatMap((segment) => segment.slice(1).map(Number))
    for (const value of spread(edge.path)) expect(value).toBeGreaterThanOrEqual(99)
    expect(Math.max(...spread(edge.path))).toBeGreaterThan(Math.max(...spread(surface.path)))
  })

  test('shrinks initials that would leave it', () => {
    const [, , short] = signBoxes(signBox(shape, 'AB'), measure)
    const [, , long] = signBoxes(signBox(shape, 'ABCDEF'), measure)
    expect(long.size).toBeLessThan(short.size)
    expect(measure('ABCDEF', 'sansBold', long.size)).toBeLessThan(20)
  })
})

test('Every colour has a surface, an edge and initials that can be read on it', () => {
  for (let colour = 1; colour <= colours; colour += 1) {
    const [edge, surface, text] = signBoxes(signBox('circle', 'AB', colour), measure)
    expect(contrast(text.colour, surface.fill ?? '')).toBeGreaterThan(7.4)
    expect(contrast(edge.fill ?? '', '#ffffff')).toBeGreaterThan(3.2)
  }
})

test('All parts belong to the node of the sign', () => {
  expect(signBoxes(signBox('arch', 'AB'), measure).map(({ node }) => node)).toEqual([7, 7, 7])
})

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
