import { type ChainedContext, readContext } from './chained-context.ts'
import { type GlyphSets, glyphSets, keptAt } from './glyph-sets.ts'
import { type TrueType } from './true-type.ts'

/** A rule of OpenType for some glyphs: its type and where it lies; extensions are resolved. */
export interface Subtable {
  readonly type: number
  readonly at: number
  /** Whether it looks at what stands around a glyph before it asks for other rules. */
  readonly isContext: boolean
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
  /** Glyphs that a lookup can begin with: most words need none of it, and are told so at once. */
  readonly begins: (lookup: Lookup) => ReadonlySet<number>
}

const noClasses: ReadonlyMap<number, number> = new Map()

export function readFontLayout(font: TrueType): FontLayout {
  const sets = glyphSets(font.view)
  const kinds = definitions(font, sets, 4)
  const markClasses = definitions(font, sets, 10)
  const contexts = new Map<number, ChainedContext | null>()
  const contextAt = (at: number) => keptAt(contexts, at, () => readContext(font.view, at, sets.coverage))
  const firsts = new Map<Lookup, ReadonlySet<number>>()
  return {
    font,
    sets,
    substitutions: readLookups(font, 'GSUB', 7),
    positions: readLookups(font, 'GPOS', 9),
    contexts: contextAt,
    isMark: (glyph) => kinds.get(glyph) === 3,
    skips: (lookup, glyph) => {
      const kind = kinds.get(glyph) ?? 0
      if (kind > 0 && kind < 4 && (lookup.flag & (1 << kind)) !== 0) return true
      const markClass = lookup.flag >> 8
      return markClass > 0 && kind === 3 && markClasses.get(glyph) !== markClass
    },
    begins: (lookup) => {
      const known = firsts.get(lookup)
      if (known) return known
      const found = new Set(
        lookup.subtables.flatMap(({ isContext, at }) => {
          const coverage = isContext ? contextAt(at)?.input[0] : sets.coverage(at + font.view.getUint16(at + 2))
          return coverage === undefined ? [] : [...coverage.keys()]
        }),
      )
      firsts.set(lookup, found)
      return found
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
    // In both tables the type before that of extensions is the chained context.
    const subtable = (own: number, place: number) => ({ type: own, at: place, isContext: own === extension - 1 })
    if (type !== extension) return subtable(type, start)
    return subtable(view.getUint16(start + 2), start + view.getUint32(start + 4))
  })
  return { flag: view.getUint16(at + 2), subtables }
}
