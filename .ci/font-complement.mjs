/**
 * Takes out of a full cut what its core has already (src/formats/fonts/join-cuts.ts puts both together again). Both must be
 * cut out of the same original: then the glyphs of the core stand in the full cut in the same order.
 */
import { assemble, characterMap, shortNames, tables } from './font-tables.mjs'

/** Flags of a composite glyph: arguments are words, one scale, another part follows, two scales, four numbers. */
const part = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80 }

/** The full cut with the outlines of the core left empty, except where characters that only it has are made of them. */
export function complementOf(full, core) {
  const [outlines, inCore] = [outlinesOf(full), placesInCore(full, core)]
  const coreCharacters = characterMap(core)
  const kept = new Set()
  const keep = (glyph) => {
    if (kept.has(glyph)) return
    kept.add(glyph)
    componentsOf(outlines[glyph]).forEach(keep)
  }
  for (const [point, glyph] of characterMap(full)) if (!coreCharacters.has(point)) keep(glyph)
  outlines.forEach((_, glyph) => inCore.has(glyph) || keep(glyph))
  const left = outlines.map((outline, glyph) => (kept.has(glyph) ? outline : Buffer.alloc(0)))
  const steps = Buffer.alloc(2 * outlines.length)
  let last = -1
  for (const [glyph, place] of inCore) {
    steps.writeUInt16BE(place - last, 2 * glyph)
    last = place
  }
  const others = tables(full)
    .filter(({ tag }) => tag !== 'glyf' && tag !== 'loca')
    .map(({ tag, bytes }) => ({ tag, bytes: tag === 'name' ? shortNames(bytes) : bytes }))
  return assemble([...others, ...outlineTables(left, full), { tag: 'Core', bytes: steps }])
}

/** Glyph of the full cut to the same glyph of the core, in their order. */
function placesInCore(full, core) {
  const [fullDrawings, coreDrawings] = [drawingsOf(full), drawingsOf(core)]
  const places = new Map()
  let glyph = 0
  coreDrawings.forEach((drawing, place) => {
    while (glyph < fullDrawings.length && fullDrawings[glyph] !== drawing) glyph += 1
    if (glyph === fullDrawings.length) throw new Error(`Glyph ${place} of the core is not in the full cut`)
    places.set(glyph, place)
    glyph += 1
  })
  return places
}

/** What each glyph draws, independent of the numbers of its parts. */
function drawingsOf(font) {
  const outlines = outlinesOf(font)
  const advances = advancesOf(font)
  const drawing = (glyph) => {
    const outline = Buffer.from(outlines[glyph])
    const parts = componentPlaces(outline).map((at) => {
      const of = drawing(outline.readUInt16BE(at + 2))
      outline.writeUInt16BE(0, at + 2)
      return of
    })
    return [advances(glyph), outline.toString('latin1'), ...parts].join('|')
  }
  return outlines.map((_, glyph) => drawing(glyph))
}

function table(font, name) {
  return tables(font).find(({ tag }) => tag === name).bytes
}

function advancesOf(font) {
  const [metrics, last] = [table(font, 'hmtx'), table(font, 'hhea').readUInt16BE(34) - 1]
  return (glyph) => metrics.readUInt16BE(4 * Math.min(glyph, last))
}

function outlinesOf(font) {
  const [loca, glyf] = [table(font, 'loca'), table(font, 'glyf')]
  const isLong = table(font, 'head').readInt16BE(50) === 1
  const placeOf = (glyph) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph))
  return Array.from({ length: table(font, 'maxp').readUInt16BE(4) }, (_, glyph) =>
    glyf.subarray(placeOf(glyph), placeOf(glyph + 1)),
  )
}

/** The tables glyf and loca; places stay as long as they were, because head says how long they are. */
function outlineTables(outlines, font) {
  const isLong = table(font, 'head').readInt16BE(50) === 1
  const loca = Buffer.alloc((isLong ? 4 : 2) * (outlines.length + 1))
  let offset = 0
  outlines.forEach((outline, glyph) => {
    offset += outline.length
    if (isLong) loca.writeUInt32BE(offset, 4 * (glyph + 1))
    else loca.writeUInt16BE(offset / 2, 2 * (glyph + 1))
  })
  return [
    { tag: 'glyf', bytes: Buffer.concat(outlines) },
    { tag: 'loca', bytes: loca },
  ]
}

function componentsOf(outline) {
  return componentPlaces(outline).map((at) => outline.readUInt16BE(at + 2))
}

function componentPlaces(outline) {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return []
  const places = []
  let at = 10
  let flags
  do {
    flags = outline.readUInt16BE(at)
    places.push(at)
    const transform = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0
    at += 4 + (flags & part.words ? 4 : 2) + transform
  } while (flags & part.more)
  return places
}
