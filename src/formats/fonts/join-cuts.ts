import { renumberComponents } from './composite.ts'
import { outlinesOf, outlineTables } from './outlines.ts'
import { assembleFont } from './sfnt.ts'
import { readTrueType, tableStart } from './true-type.ts'

/**
 * The full cut of a face, put together from its two files. `more` has every table of the full cut, so that words of any
 * script are set by one font; outlines that `core` has already are empty in it. Its table `Core` names the same glyph in
 * the core: how many places after the one named before, 0 where the core has it not (.ci/font-complement.mjs). Throws when
 * `more` is no such file.
 */
export function joinCuts(core: Uint8Array, more: Uint8Array): Uint8Array {
  const [small, full] = [readTrueType(core), readTrueType(more)]
  const steps = tableStart(full.tables, 'Core')
  const [ofCore, ofMore] = [outlinesOf(small), outlinesOf(full)]
  const fullNumbers = new Map<number, number>()
  let last = -1
  for (let glyph = 0; glyph < full.glyphCount; glyph += 1) {
    const step = full.view.getUint16(steps + 2 * glyph)
    last += step
    if (step > 0) fullNumbers.set(last, glyph)
  }
  const coreNumbers = new Map([...fullNumbers].map(([inCore, inFull]) => [inFull, inCore]))
  const outlines = Array.from({ length: full.glyphCount }, (_, glyph) => {
    const inCore = coreNumbers.get(glyph)
    const own = ofMore(glyph)
    if (own.length > 0 || inCore === undefined) return own
    const outline = ofCore(inCore)
    renumberComponents(outline, fullNumbers)
    return outline
  })
  const { glyf, loca, isLong } = outlineTables(outlines)
  const tables = new Map<string, Uint8Array>()
  for (const [tag, { start, length }] of full.tables) {
    if (tag !== 'Core') tables.set(tag, new Uint8Array(more.subarray(start, start + length)))
  }
  const head = tables.get('head')
  if (head) new DataView(head.buffer).setInt16(50, isLong ? 1 : 0)
  return assembleFont(tables.set('glyf', glyf).set('loca', loca))
}
