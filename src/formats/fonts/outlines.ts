import { type Table, tableStart } from './true-type.ts'

interface File {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly tables: ReadonlyMap<string, Table>
}

/** Gives the outline of a glyph as a copy, as it stands in the table glyf. */
export function outlinesOf({ bytes, view, tables }: File): (glyph: number) => Uint8Array {
  const long = view.getInt16(tableStart(tables, 'head') + 50) === 1
  const [loca, glyf] = [tableStart(tables, 'loca'), tableStart(tables, 'glyf')]
  const placeOf = (glyph: number) =>
    glyf + (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))
  return (glyph) => new Uint8Array(bytes.subarray(placeOf(glyph), placeOf(glyph + 1)))
}

/** The tables glyf and loca of these outlines, one for each glyph, and whether the places in loca are long ones. */
export function outlineTables(outlines: readonly Uint8Array[]) {
  // Short places count in twos, so each outline begins at an even byte.
  const sizes = outlines.map(({ length }) => 2 * Math.ceil(length / 2))
  const glyf = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0))
  const isLong = glyf.length > 2 * 0xffff
  const loca = new Uint8Array((isLong ? 4 : 2) * (outlines.length + 1))
  const view = new DataView(loca.buffer)
  let offset = 0
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, offset)
    offset += sizes[index] ?? 0
    if (isLong) view.setUint32(4 * (index + 1), offset)
    else view.setUint16(2 * (index + 1), offset / 2)
  }
  return { glyf, loca, isLong }
}
