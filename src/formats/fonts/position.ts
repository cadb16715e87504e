import type { FontLayout, Lookup, Subtable } from './font-layout.ts'
import { matchContext } from './match-context.ts'
import type { ShapedGlyph } from './shaped-glyph.ts'

/** Kerns pairs and sets marks on their letters as the font asks (GPOS 1, 2, 4, 6 and 8), in place. */
export function position(glyphs: ShapedGlyph[], layout: FontLayout): void {
  for (const index of layout.positions.applied) {
    for (let place = 0; place < glyphs.length; place += 1) applyLookup(glyphs, place, layout, index)
  }
  resolveMarks(glyphs)
}

function applyLookup(glyphs: readonly ShapedGlyph[], place: number, layout: FontLayout, index: number): void {
  const lookup = layout.positions.lookups[index]
  const glyph = glyphs[place]
  if (!lookup || !glyph || !layout.begins(lookup).has(glyph.glyph) || layout.skips(lookup, glyph.glyph)) return
  lookup.subtables.some((subtable) => applySubtable(glyphs, place, layout, lookup, subtable))
}

/** Whether the rule fitted: then the further ones of the lookup are not tried. */
function applySubtable(
  glyphs: readonly ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  { type, at, isContext }: Subtable,
): boolean {
  if (isContext) {
    const actions = matchContext(glyphs, place, layout, lookup, at)
    for (const action of actions ?? []) applyLookup(glyphs, action.place, layout, action.lookup)
    return actions !== null
  }
  const { view } = layout.font
  const glyph = glyphs[place]
  const index = glyph && layout.sets.coverage(at + view.getUint16(at + 2)).get(glyph.glyph)
  if (glyph === undefined || index === undefined) return false
  if (type === 1) {
    const format = view.getUint16(at + 4)
    addValue(view, view.getUint16(at) === 1 ? at + 6 : at + 8 + index * sizeOf(format), format, glyph)
    return true
  }
  if (type === 2) return kern(glyphs, place, layout, lookup, at, index)
  return type === 4 || type === 6 ? attach(glyphs, place, layout, lookup, { type, at, isContext }, index) : false
}

function kern(
  glyphs: readonly ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  at: number,
  index: number,
): boolean {
  const { view } = layout.font
  let here = place + 1
  while (here < glyphs.length && layout.skips(lookup, glyphs[here]?.glyph ?? 0)) here += 1
  const first = glyphs[place]
  const second = glyphs[here]
  if (!first || !second) return false
  const formats = [view.getUint16(at + 4), view.getUint16(at + 6)] as const
  const values = view.getUint16(at) === 1 ? pairValues(view, at, index, second.glyph, formats) : classValues()
  if (values === null) return false
  addValue(view, values, formats[0], first)
  addValue(view, values + sizeOf(formats[0]), formats[1], second)
  return true

  function classValues(): number {
    const one = layout.sets.classes(at + view.getUint16(at + 8)).get(first?.glyph ?? 0) ?? 0
    const other = layout.sets.classes(at + view.getUint16(at + 10)).get(second?.glyph ?? 0) ?? 0
    return at + 16 + (one * view.getUint16(at + 14) + other) * (sizeOf(formats[0]) + sizeOf(formats[1]))
  }
}

/** Position of the values for a second glyph in the sorted list of pairs of a first one, or null. */
function pairValues(view: DataView, at: number, index: number, second: number, formats: readonly [number, number]) {
  const list = at + view.getUint16(at + 10 + 2 * index)
  const size = 2 + sizeOf(formats[0]) + sizeOf(formats[1])
  let low = 0
  let high = view.getUint16(list) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const record = list + 2 + middle * size
    const glyph = view.getUint16(record)
    if (glyph === second) return record + 2
    if (glyph < second) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** Sets a mark on the letter before it (4) or on the mark before it (6): their anchors come to lie on each other. */
function attach(
  glyphs: readonly ShapedGlyph[],
  place: number,
  layout: FontLayout,
  lookup: Lookup,
  { type, at }: Subtable,
  index: number,
): boolean {
  const { view } = layout.font
  const passes = (glyph: number) => (type === 4 ? layout.isMark(glyph) : layout.skips(lookup, glyph))
  let here = place - 1
  while (here >= 0 && passes(glyphs[here]?.glyph ?? 0)) here -= 1
  const mark = glyphs[place]
  const base = glyphs[here]
  if (!mark || !base || (type === 6 && !layout.isMark(base.glyph))) return false
  const baseIndex = layout.sets.coverage(at + view.getUint16(at + 4)).get(base.glyph)
  if (baseIndex === undefined) return false
  const marks = at + view.getUint16(at + 8)
  const bases = at + view.getUint16(at + 10)
  const anchorPlace = baseIndex * view.getUint16(at + 6) + view.getUint16(marks + 2 + 4 * index)
  const anchor = view.getUint16(bases + 2 + 2 * anchorPlace)
  if (anchor === 0) return false
  const own = marks + view.getUint16(marks + 4 + 4 * index)
  mark.x = view.getInt16(bases + anchor + 2) - view.getInt16(own + 2)
  mark.y = view.getInt16(bases + anchor + 4) - view.getInt16(own + 4)
  mark.base = here
  return true
}

/** Marks are placed relative to their letter; the pen has moved on since. */
function resolveMarks(glyphs: readonly ShapedGlyph[]): void {
  for (const [place, mark] of glyphs.entries()) {
    const base = mark.base === null ? undefined : glyphs[mark.base]
    if (mark.base === null || !base) continue
    mark.x += base.x - glyphs.slice(mark.base, place).reduce((sum, { advance }) => sum + advance, 0)
    mark.y += base.y
    mark.base = null
  }
}

/** Values are listed in this order, each only when its bit is set: x, y, advance, vertical advance, four for devices. */
function addValue(view: DataView, start: number, format: number, glyph: ShapedGlyph): void {
  let at = start
  const next = (bit: number): number => {
    if ((format & bit) === 0) return 0
    at += 2
    return view.getInt16(at - 2)
  }
  glyph.x += next(1)
  glyph.y += next(2)
  glyph.advance += next(4)
}

function sizeOf(format: number): number {
  let size = 0
  for (let bits = format; bits > 0; bits >>= 1) size += 2 * (bits & 1)
  return size
}
