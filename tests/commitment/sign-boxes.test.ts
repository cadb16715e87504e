import { describe, expect, test } from 'vitest'
import type { Measure, SignBox } from '#commitment/page.ts'
import { signBoxes } from '#commitment/sign-boxes.ts'
import { colours, type Shape, shapes } from '#core/organisations/organisation.ts'
import { boundsOf } from './layout/read-layout.ts'

/** Every letter half as wide as the type is large. */
const measure: Measure = (text, _, size) => (text.length * size) / 2

function signBox(shape: Shape, initials: string, colour = 1): SignBox {
  return { kind: 'sign', node: 7, x: 100, y: 200, size: 20, sign: { colour, shape, initials } }
}

describe.each(shapes)('The sign %s', (shape) => {
  const [edge, surface, initials] = signBoxes(signBox(shape, 'AB'), measure)
  const [left, top, right, bottom] = boundsOf(surface)

  test('fills its square but for a tenth, and its edge is seen all around its surface', () => {
    const outer = boundsOf(edge)
    for (const distance of [outer[0] - 100, outer[1] - 200, 120 - outer[2], 220 - outer[3]]) {
      expect(Math.abs(distance)).toBeLessThanOrEqual(2)
    }
    for (const seen of [left - outer[0], top - outer[1], outer[2] - right, outer[3] - bottom]) {
      expect(seen).toBeGreaterThan(0.9)
      expect(seen).toBeLessThan(1.3)
    }
  })

  test('bears its initials well inside of its surface', () => {
    const width = measure('AB', 'sansBold', initials.size)
    const capitals = 0.66 * initials.size
    const besides = [initials.x - left, right - initials.x - width]
    const aboveAndBelow = [initials.y - capitals - top, bottom - initials.y]
    for (const distance of [...besides, ...aboveAndBelow]) expect(distance).toBeGreaterThan(3)
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
