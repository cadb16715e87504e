import type { Coverage } from './chained-context.ts'
import type { FontLayout, Lookup } from './font-layout.ts'
import type { ShapedGlyph } from './shaped-glyph.ts'

/** What a context asks for when it fits: apply this lookup at this place of the text. */
export interface Action {
  readonly place: number
  readonly lookup: number
}

/** What a context asks for at `place`, or null when the glyphs there are others. Skipped glyphs are passed over. */
export function matchContext(
  glyphs: readonly ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  at: number,
): Action[] | null {
  const context = layout.contexts(at)
  const first = glyphs[place]
  if (!context || !first || context.input[0]?.has(first.glyph) !== true) return null
  const walk = (start: number, step: 1 | -1, wanted: readonly Coverage[]): number[] | null => {
    const places: number[] = []
    let here = start
    for (const coverage of wanted) {
      do here += step
      while (here >= 0 && here < glyphs.length && layout.skips(lookup, glyphs[here]?.glyph ?? 0))
      const glyph = glyphs[here]
      if (!glyph || !coverage.has(glyph.glyph)) return null
      places.push(here)
    }
    return places
  }
  const others = walk(place, 1, context.input.slice(1))
  if (!others || !walk(place, -1, context.before)) return null
  const matched = [place, ...others]
  if (!walk(matched.at(-1) ?? place, 1, context.after)) return null
  return context.actions.map(({ index, lookup: asked }) => ({ place: matched[index] ?? place, lookup: asked }))
}
