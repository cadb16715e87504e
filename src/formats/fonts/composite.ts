/** Flags of a composite glyph: arguments are words, one scale, another part follows, two scales, four numbers, hints. */
const part = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80, hints: 0x100 }

/** The glyphs that an outline is put together from; none for a simple or empty one. */
export function componentsOf(outline: Uint8Array): readonly number[] {
  return componentPlaces(outline).map((at) => viewOf(outline).getUint16(at + 2))
}

/** Gives the parts of an outline the numbers they have in another font. Hints stay behind. */
export function renumberComponents(outline: Uint8Array, numbers: ReadonlyMap<number, number>): void {
  const view = viewOf(outline)
  for (const at of componentPlaces(outline)) {
    view.setUint16(at, view.getUint16(at) & ~part.hints)
    view.setUint16(at + 2, numbers.get(view.getUint16(at + 2)) ?? 0)
  }
}

/** Where the parts of a composite glyph stand in its outline. */
function componentPlaces(outline: Uint8Array): number[] {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return []
  const places: number[] = []
  let at = 10
  let flags: number
  do {
    flags = viewOf(outline).getUint16(at)
    places.push(at)
    const transform = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0
    at += 4 + (flags & part.words ? 4 : 2) + transform
  } while (flags & part.more)
  return places
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
