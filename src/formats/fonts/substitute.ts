import type { FontLayout, Lookup, Subtable } from './font-layout.ts'
import { matchContext } from './match-context.ts'
import { charactersOf } from './printable.ts'
import { plainGlyph, type ShapedGlyph } from './shaped-glyph.ts'

/** Composes and decomposes glyphs as the font asks (GSUB 1, 2, 4 and 6), in place. */
export function substitute(glyphs: ShapedGlyph[], layout: FontLayout): void {
  for (const index of layout.substitutions.applied) {
    for (let place = 0; place < glyphs.length; place += 1) {
      place += applyLookup(glyphs, place, layout, index) ?? 0
    }
  }
}

/** How many glyphs were added at this place, or null when no rule fitted. */
function applyLookup(glyphs: ShapedGlyph[], place: number, layout: FontLayout, index: number): number | null {
  const lookup = layout.substitutions.lookups[index]
  const glyph = glyphs[place]
  if (!lookup || !glyph || !layout.begins(lookup).has(glyph.glyph) || layout.skips(lookup, glyph.glyph)) return null
  for (const subtable of lookup.subtables) {
    const added = applySubtable(glyphs, place, layout, lookup, subtable)
    if (added !== null) return added
  }
  return null
}

function applySubtable(
  glyphs: ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  { type, at, isContext }: Subtable,
): number | null {
  if (isContext) return applyContext(glyphs, place, layout, lookup, at)
  const { view } = layout.font
  const glyph = glyphs[place]
  const index = glyph && layout.sets.coverage(at + view.getUint16(at + 2)).get(glyph.glyph)
  if (glyph === undefined || index === undefined) return null
  if (type === 1) {
    const delta = view.getUint16(at) === 1
    glyph.glyph = delta ? (glyph.glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + 2 * index)
    return 0
  }
  const list = at + view.getUint16(at + 6 + 2 * index)
  if (type === 2) return decompose(glyphs, place, layout, list)
  return type === 4 ? compose(glyphs, place, layout, lookup, list) : null
}

function applyContext(glyphs: ShapedGlyph[], place: number, layout: FontLayout, lookup: Lookup, at: number) {
  const actions = matchContext(glyphs, place, layout, lookup, at)
  if (!actions) return null
  let added = 0
  for (const action of actions) added += applyLookup(glyphs, action.place + added, layout, action.lookup) ?? 0
  return Math.max(0, added)
}

/**
 * A letter with its mark becomes two glyphs so that a further mark can sit on it. Without a further mark the letter
 * stays whole: it looks the same, and one glyph keeps standing for one character.
 */
function decompose(glyphs: ShapedGlyph[], place: number, layout: FontLayout, list: number): number | null {
  const { view } = layout.font
  const whole = glyphs[place]
  const next = glyphs[place + 1]
  if (!whole || !next || !layout.isMark(next.glyph)) return null
  const parts = Array.from({ length: view.getUint16(list) }, (_, index) => view.getUint16(list + 2 + 2 * index))
  const texts = charactersOf(whole.text.normalize('NFD'))
  const apart = texts.length === parts.length
  const textOf = (index: number) => (apart ? (texts[index] ?? '') : index === 0 ? whole.text : '')
  glyphs.splice(place, 1, ...parts.map((part, index) => plainGlyph(part, textOf(index))))
  return parts.length - 1
}

function compose(glyphs: ShapedGlyph[], place: number, layout: FontLayout, lookup: Lookup, list: number) {
  const { view } = layout.font
  for (let index = 0; index < view.getUint16(list); index += 1) {
    const ligature = list + view.getUint16(list + 2 + 2 * index)
    const used = componentsAt(glyphs, place, layout, lookup, ligature)
    const first = glyphs[place]
    if (!used || !first) continue
    first.glyph = view.getUint16(ligature)
    first.text += used.map((here) => glyphs[here]?.text ?? '').join('')
    for (const here of used.toReversed()) glyphs.splice(here, 1)
    return 0
  }
  return null
}

/** Places of the glyphs after the first that make up a ligature, or null when the text has others. */
function componentsAt(
  glyphs: readonly ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  ligature: number,
): number[] | null {
  const used: number[] = []
  let here = place
  for (let index = 0; index < layout.font.view.getUint16(ligature + 2) - 1; index += 1) {
    do here += 1
    while (here < glyphs.length && layout.skips(lookup, glyphs[here]?.glyph ?? 0))
    if (glyphs[here]?.glyph !== layout.font.view.getUint16(ligature + 4 + 2 * index)) return null
    used.push(here)
  }
  return used
}
