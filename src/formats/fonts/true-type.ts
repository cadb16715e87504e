import { readCharacterMap } from './character-map.ts'

/** Where a table lies in the file, in bytes. */
export interface Table {
  readonly start: number
  readonly length: number
}

/** A TrueType font as read: what shaping, measuring and embedding need. Lengths are in font units. */
export interface TrueType {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly tables: ReadonlyMap<string, Table>
  readonly postScriptName: string
  readonly unitsPerEm: number
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** 400 regular … 700 bold. */
  readonly weight: number
  /** Degrees, negative when leaning to the right. */
  readonly italicAngle: number
  readonly glyphCount: number
  /** Code point to glyph. */
  readonly characters: ReadonlyMap<number, number>
  /** How far a glyph moves the pen, before kerning. */
  readonly advanceOf: (glyph: number) => number
}

/** Reads a font with TrueType outlines. Throws when a table that every such font has is not there. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readDirectory(bytes, view)
  const head = tableStart(tables, 'head')
  const horizontal = tableStart(tables, 'hhea')
  const system = tableStart(tables, 'OS/2')
  const metrics = tableStart(tables, 'hmtx')
  const lastMetric = view.getUint16(horizontal + 34) - 1
  return {
    bytes,
    view,
    tables,
    postScriptName: readPostScriptName(view, tableStart(tables, 'name')),
    unitsPerEm: view.getUint16(head + 18),
    box: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    ascent: view.getInt16(horizontal + 4),
    descent: view.getInt16(horizontal + 6),
    capHeight: view.getInt16(system + 88),
    weight: view.getUint16(system + 4),
    italicAngle: view.getInt32(tableStart(tables, 'post') + 4) / 65_536,
    glyphCount: view.getUint16(tableStart(tables, 'maxp') + 4),
    characters: readCharacterMap(view, tableStart(tables, 'cmap')),
    advanceOf: (glyph) => view.getUint16(metrics + 4 * Math.min(glyph, lastMetric)),
  }
}

/** Start of a table that must be there. */
export function tableStart(tables: ReadonlyMap<string, Table>, tag: string): number {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no table ${tag}`)
  return table.start
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Table> {
  const tables = new Map<string, Table>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, { start: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

/** Name 6 for Windows, which holds only ASCII. */
function readPostScriptName(view: DataView, table: number): string {
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const at = table + 6 + 12 * index
    if (view.getUint16(at) !== 3 || view.getUint16(at + 6) !== 6) continue
    const start = table + view.getUint16(table + 4) + view.getUint16(at + 10)
    const length = view.getUint16(at + 8) / 2
    return Array.from({ length }, (_, place) => String.fromCharCode(view.getUint16(start + 2 * place))).join('')
  }
  throw new Error('The font has no PostScript name')
}
