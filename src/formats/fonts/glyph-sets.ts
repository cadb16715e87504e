/** The two ways in which the tables of OpenType name sets of glyphs; read once per place and kept. */
export interface GlyphSets {
  /** Glyph to its index in the coverage table at this position. */
  readonly coverage: (at: number) => ReadonlyMap<number, number>
  /** Glyph to its class in the class table at this position; glyphs of class 0 are not in it. */
  readonly classes: (at: number) => ReadonlyMap<number, number>
}

export function glyphSets(view: DataView): GlyphSets {
  const coverages = new Map<number, ReadonlyMap<number, number>>()
  const classes = new Map<number, ReadonlyMap<number, number>>()
  return {
    coverage: (at) => keptAt(coverages, at, () => readCoverage(view, at)),
    classes: (at) => keptAt(classes, at, () => readClasses(view, at)),
  }
}

/** What stands at a position of the font, read when first asked for. */
export function keptAt<Value>(store: Map<number, Value>, at: number, read: () => Value): Value {
  const known = store.get(at)
  if (known !== undefined) return known
  const value = read()
  store.set(at, value)
  return value
}

/** Format 1 lists glyphs, format 2 ranges of them: first, last, index of the first. */
function readCoverage(view: DataView, at: number): Map<number, number> {
  const set = new Map<number, number>()
  const count = view.getUint16(at + 2)
  if (view.getUint16(at) === 1) {
    for (let index = 0; index < count; index += 1) set.set(view.getUint16(at + 4 + 2 * index), index)
    return set
  }
  for (let index = 0; index < count; index += 1) {
    const range = at + 4 + 6 * index
    const first = view.getUint16(range)
    for (let glyph = first; glyph <= view.getUint16(range + 2); glyph += 1) {
      set.set(glyph, view.getUint16(range + 4) + glyph - first)
    }
  }
  return set
}

function readClasses(view: DataView, at: number): Map<number, number> {
  const set = new Map<number, number>()
  if (view.getUint16(at) === 1) {
    const first = view.getUint16(at + 2)
    for (let index = 0; index < view.getUint16(at + 4); index += 1) {
      set.set(first + index, view.getUint16(at + 6 + 2 * index))
    }
    return set
  }
  for (let index = 0; index < view.getUint16(at + 2); index += 1) {
    const range = at + 4 + 6 * index
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph += 1) {
      set.set(glyph, view.getUint16(range + 4))
    }
  }
  return set
}
