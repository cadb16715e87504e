import { type ChainedContext, readContext } from './chained-context.ts'
import { type GlyphSets, glyphSets, keptAt } from './glyph-sets.ts'
import { type TrueType } from './true-type.ts'

/** A rule of OpenType for some glyphs: its type and where it lies; extensions are resolved. */
export interface Subtable {
  readonly type: number
  readonly at: number
}

export interface Lookup {
  /** Which glyphs the lookup does not see: 2 bases, 4 ligatures, 8 marks; the high byte: marks of other classes. */
  readonly flag: number
  readonly subtables: readonly Subtable[]
}

export interface LookupTable {
  readonly lookups: readonly Lookup[]
  /** Indices of the lookups that the features call for, in the order in which they are applied. */
  readonly applied: readonly number[]
}

/** How a font composes its glyphs (table GSUB), places them (GPOS), and which of them are marks (GDEF). */
export interface FontLayout {
  readonly font: TrueType
  readonly sets: GlyphSets
  readonly substitutions: LookupTable
  readonly positions: LookupTable
  /** The chained context at this position, read once. */
  readonly contexts: (at: number) => ChainedContext | null
  readonly isMark: (glyph: number) => boolean
  readonly skips: (lookup: Lookup, glyph: number) => boolean
}

const noClasses: ReadonlyMap<number, number> = new Map()

export function readFontLayout(font: TrueType): FontLayout {
  const sets = glyphSets(font.view)
  const kinds = definitions(font, sets, 4)
  const markClasses = definitions(font, sets, 10)
  const contexts = new Map<number, ChainedContext | null>()
  return {
    font,
    sets,
    substitutions: readLookups(font, 'GSUB', 7),
    positions: readLookups(font, 'GPOS', 9),
    contexts: (at) => keptAt(contexts, at, () => readContext(font.view, at, sets.coverage)),
    isMark: (glyph) => kinds.get(glyph) === 3,
    skips: (lookup, glyph) => {
      const kind = kinds.get(glyph) ?? 0
      if (kind > 0 && kind < 4 && (lookup.flag & (1 << kind)) !== 0) return true
      const markClass = lookup.flag >> 8
      return markClass > 0 && kind === 3 && markClasses.get(glyph) !== markClass
    },
  }
}

/** Class table of GDEF whose offset stands at `place`. */
function definitions(font: TrueType, sets: GlyphSets, place: number): ReadonlyMap<number, number> {
  const table = font.tables.get('GDEF')
  if (!table) return noClasses
  const offset = font.view.getUint16(table.start + place)
  return offset === 0 ? noClasses : sets.classes(table.start + offset)
}

/**
 * Our cuts hold only features that are always wanted, the same for every script, and no rules for single languages:
 * so all features of the default script are applied.
 */
function readLookups(font: TrueType, tag: string, extension: number): LookupTable {
  const { view } = font
  const table = font.tables.get(tag)
  if (!table) return { lookups: [], applied: [] }
  const scripts = table.start + view.getUint16(table.start + 4)
  const features = table.start + view.getUint16(table.start + 6)
  const list = table.start + view.getUint16(table.start + 8)
  const lookups = Array.from({ length: view.getUint16(list) }, (_, index) =>
    readLookup(view, list + view.getUint16(list + 2 + 2 * index), extension),
  )
  const script = scripts + view.getUint16(scripts + 6)
  const language = script + view.getUint16(script)
  const applied = new Set<number>()
  for (let index = 0; index < view.getUint16(language + 4); index += 1) {
    const feature = features + view.getUint16(features + 6 + 6 * view.getUint16(language + 6 + 2 * index))
    for (let place = 0; place < view.getUint16(feature + 2); place += 1) {
      applied.add(view.getUint16(feature + 4 + 2 * place))
    }
  }
  return { lookups, applied: [...applied].toSorted((one, other) => one - other) }
}

function readLookup(view: DataView, at: number, extension: number): Lookup {
  const type = view.getUint16(at)
  const subtables = Array.from({ length: view.getUint16(at + 4) }, (_, index) => {
    const start = at + view.getUint16(at + 6 + 2 * index)
    if (type !== extension) return { type, at: start }
    return { type: view.getUint16(start + 2), at: start + view.getUint32(start + 4) }
  })
  return { flag: view.getUint16(at + 2), subtables }
}
