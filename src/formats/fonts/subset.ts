import { boxOutline } from './box-glyph.ts'
import { componentsOf, renumberComponents } from './composite.ts'
import type { Font } from './font.ts'
import { outlinesOf, outlineTables } from './outlines.ts'
import { assembleFont } from './sfnt.ts'
import { tableStart } from './true-type.ts'

export interface Subset {
  readonly bytes: Uint8Array
  /** Glyph of the whole font to glyph of the subset. */
  readonly glyphs: ReadonlyMap<number, number>
}

/**
 * A font file with only these glyphs and those they are composed of, for embedding as CIDFontType2; glyph 0 stays 0. An
 * embedding of another kind may ask for `more` tables, made for the numbers that the glyphs have in it.
 */
export function subsetFont(
  font: Font,
  glyphs: Iterable<number>,
  more: (glyphs: Subset['glyphs']) => ReadonlyMap<string, Uint8Array> = () => new Map(),
): Subset {
  const ofFile = outlinesOf(font.file)
  const outlineOf = (glyph: number) => (glyph === font.boxGlyph ? boxOutline(font.file) : ofFile(glyph))

  const outlines = new Map<number, Uint8Array>()
  const add = (glyph: number): void => {
    if (outlines.has(glyph)) return
    const outline = outlineOf(glyph)
    outlines.set(glyph, outline)
    for (const component of componentsOf(outline)) add(component)
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
  const { glyf, loca, isLong } = outlineTables(kept.map((glyph) => outlines.get(glyph) ?? new Uint8Array()))
  const head = copy('head')
  viewOf(head).setInt16(50, isLong ? 1 : 0)
  const horizontal = copy('hhea')
  viewOf(horizontal).setUint16(34, kept.length)
  const profile = copy('maxp')
  viewOf(profile).setUint16(4, kept.length)

  const metrics = new Uint8Array(4 * kept.length)
  for (const [index, glyph] of kept.entries()) {
    viewOf(metrics).setUint16(4 * index, font.advanceOf(glyph))
    viewOf(metrics).setInt16(4 * index + 2, glyph === font.boxGlyph ? 0 : sideBearing(font, view, glyph))
  }
  return new Map([
    ['head', head],
    ['hhea', horizontal],
    ['maxp', profile],
    ['hmtx', metrics],
    ['loca', loca],
    ['glyf', glyf],
  ])
}

function sideBearing(font: Font, view: DataView, glyph: number): number {
  const count = view.getUint16(tableStart(font.file.tables, 'hhea') + 34)
  const metrics = tableStart(font.file.tables, 'hmtx')
  return view.getInt16(glyph < count ? metrics + 4 * glyph + 2 : metrics + 4 * count + 2 * (glyph - count))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
