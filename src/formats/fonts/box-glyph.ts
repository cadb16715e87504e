import type { TrueType } from './true-type.ts'

/** Width of the box in thousandths of the type size. */
const width = 600
const side = 60
const stroke = 48

/** The advance of the box that stands for a character no face has, in font units. */
export function boxAdvance(font: TrueType): number {
  return scaled(font, width)
}

/** Outline of the box as an entry of the table glyf: a frame as high as a capital letter. */
export function boxOutline(font: TrueType): Uint8Array {
  const [left, right, top] = [scaled(font, side), scaled(font, width - side), font.capHeight]
  const line = scaled(font, stroke)
  const outer = [
    [left, 0],
    [left, top],
    [right, top],
    [right, 0],
  ] as const
  const inner = [
    [left + line, line],
    [right - line, line],
    [right - line, top - line],
    [left + line, top - line],
  ] as const
  const points = [...outer, ...inner]
  const view = new DataView(new ArrayBuffer(10 + 4 + 2 + points.length * 5))
  const head = [2, left, 0, right, top, outer.length - 1, points.length - 1, 0]
  head.forEach((value, index) => view.setInt16(2 * index, value))
  let [x, y] = [0, 0]
  for (const [index, [pointX, pointY]] of points.entries()) {
    view.setUint8(16 + index, 1)
    view.setInt16(16 + points.length + 2 * index, pointX - x)
    view.setInt16(16 + 3 * points.length + 2 * index, pointY - y)
    ;[x, y] = [pointX, pointY]
  }
  return new Uint8Array(view.buffer)
}

function scaled(font: TrueType, thousandths: number): number {
  return Math.round((thousandths * font.unitsPerEm) / 1000)
}
