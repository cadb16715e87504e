import { boxOutline } from './box-glyph.ts'
import type { Font } from './font.ts'
import { assembleFont } from './sfnt.ts'
import { tableStart } from './true-type.ts'

export interface Subset {
  readonly bytes: Uint8Array
  /** Glyph of the whole font to glyph of the subset. */
  readonly glyphs: ReadonlyMap<number, number>
}

/** Flags of a composite glyph: arguments are words, one scale, another part follows, two scales, four numbers, hints. */
const part = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80, hints: 0x100 }

/**
 * A font file with only these glyphs and those they are composed of, for embedding as CIDFontType2; glyph 0 stays 0. An
 * embedding of another kind may ask for `more` tables, made for the numbers that the glyphs have in it.
 */
export function subsetFont(
  font: Font,
  glyphs: Iterable<number>,
  more: (glyphs: Subset['glyphs']) => ReadonlyMap<string, Uint8Array> = () => new Map(),
): Subset {
  const { view, tables, bytes } = font.file
  const long = view.getInt16(tableStart(tables, 'head') + 50) === 1
  const [loca, glyf] = [tableStart(tables, 'loca'), tableStart(tables, 'glyf')]
  const placeOf = (glyph: number) =>
    glyf + (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))
  const outlineOf = (glyph: number) =>
    glyph === font.boxGlyph ? boxOutline(font.file) : new Uint8Array(bytes.subarray(placeOf(glyph), placeOf(glyph + 1)))

  const outlines = new Map<number, Uint8Array>()
  const add = (glyph: number): void => {
    if (outlines.has(glyph)) return
    const outline = outlineOf(glyph)
    outlines.set(glyph, outline)
    for (const at of componentPlaces(outline)) add(viewOf(outline).getUint16(at + 2))
  }
  add(0)
  for (const glyph of glyphs) add(glyph)

  const kept = [...outlines.keys()].toSorted((one, other) => one - other)
  const renumbered = new Map(kept.map((glyph, index) => [glyph, index]))
  for (const outline of outlines.values()) renumberComponents(outline, renumbered)
  const all = new Map([...subsetTables(font, kept, outlines), ...more(renumbered)])
  return { bytes: assembleFont(all), glyphs: renumbered }
}

function subsetTables(font: Font, kept: readonly number[], outlines: ReadonlyMap<number, Uint8Array>) {
  const { tables, bytes, view } = font.file
  const copy = (tag: string) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no table ${tag}`)
    return new Uint8Array(bytes.subarray(table.start, table.start + table.length))
  }
  // Short places count in twos, so each outline begins at an even byte.
  const sizes = kept.map((glyph) => 2 * Math.ceil((outlines.get(glyph)?.length ?? 0) / 2))
  const outline = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0))
  const isLong = outline.length > 2 * 0xffff
  const head = copy('head')
  viewOf(head).setInt16(50, isLong ? 1 : 0)
  const horizontal = copy('hhea')
  viewOf(horizontal).setUint16(34, kept.length)
  const profile = copy('maxp')
  viewOf(profile).setUint16(4, kept.length)

  const metrics = new Uint8Array(4 * kept.length)
  const places = new Uint8Array((isLong ? 4 : 2) * (kept.length + 1))
  let offset = 0
  for (const [index, glyph] of kept.entries()) {
    viewOf(metrics).setUint16(4 * index, font.advanceOf(glyph))
    viewOf(metrics).setInt16(4 * index + 2, glyph === font.boxGlyph ? 0 : sideBearing(font, view, glyph))
    outline.set(outlines.get(glyph) ?? [], offset)
    offset += sizes[index] ?? 0
    if (isLong) viewOf(places).setUint32(4 * (index + 1), offset)
    else viewOf(places).setUint16(2 * (index + 1), offset / 2)
  }
  return new Map([
    ['head', head],
    ['hhea', horizontal],
    ['maxp', profile],
    ['hmtx', metrics],
    ['loca', places],
    ['glyf', outline],
  ])
}

function sideBearing(font: Font, view: DataView, glyph: number): number {
  const count = view.getUint16(tableStart(font.file.tables, 'hhea') + 34)
  const metrics = tableStart(font.file.tables, 'hmtx')
  return view.getInt16(glyph < count ? metrics + 4 * glyph + 2 : metrics + 4 * count + 2 * (glyph - count))
}

/** Where the parts of a composite glyph stand in its outline; none for a simple or empty one. */
function componentPlaces(outline: Uint8Array): number[] {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return []
  const places: number[] = []
  let at = 10
  let flags: number
  do {
    flags = viewOf(outline).getUint16(at)
    places.push(at)
    const transform = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0
    at += 4 + (flags & part.words ? 4 : 2) + transform
  } while (flags & part.more)
  return places
}

function renumberComponents(outline: Uint8Array, numbers: ReadonlyMap<number, number>): void {
  const view = viewOf(outline)
  for (const at of componentPlaces(outline)) {
    view.setUint16(at, view.getUint16(at) & ~part.hints)
    view.setUint16(at + 2, numbers.get(view.getUint16(at + 2)) ?? 0)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
