import type { FontLayout, Lookup } from './font-layout.ts'
import type { ShapedGlyph } from './shaped-glyph.ts'

/** What a context asks for when it fits: apply this lookup at this place of the text. */
export interface Action {
  readonly place: number
  readonly lookup: number
}

/**
 * Whether the glyphs before, at and after `place` are those that a chained context (format 3, the only one in our
 * fonts) wants; null when not. Glyphs that the lookup skips are passed over.
 */
export function matchContext(
  glyphs: readonly ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  at: number,
): Action[] | null {
  const { view } = layout.font
  if (view.getUint16(at) !== 3) return null
  const before = sequence(view, at + 2)
  const input = sequence(view, before.end)
  const after = sequence(view, input.end)
  const walk = (start: number, step: 1 | -1, offsets: readonly number[]): number[] | null => {
    const places: number[] = []
    let here = start
    for (const offset of offsets) {
      do here += step
      while (here >= 0 && here < glyphs.length && layout.skips(lookup, glyphs[here]?.glyph ?? 0))
      const glyph = glyphs[here]
      if (!glyph || !layout.sets.coverage(at + offset).has(glyph.glyph)) return null
      places.push(here)
    }
    return places
  }
  const matched = walk(place - 1, 1, input.offsets)
  if (!matched || matched[0] !== place || !walk(place, -1, before.offsets)) return null
  if (!walk(matched.at(-1) ?? place, 1, after.offsets)) return null
  return Array.from({ length: view.getUint16(after.end) }, (_, index) => {
    const record = after.end + 2 + 4 * index
    return { place: matched[view.getUint16(record)] ?? place, lookup: view.getUint16(record + 2) }
  })
}

function sequence(view: DataView, at: number): { readonly offsets: readonly number[]; readonly end: number } {
  const length = view.getUint16(at)
  const offsets = Array.from({ length }, (_, index) => view.getUint16(at + 2 + 2 * index))
  return { offsets, end: at + 2 + 2 * length }
}
