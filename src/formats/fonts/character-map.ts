/** Reads the table cmap: code point to glyph. Understands formats 4 and 12, the two that fonts use for Unicode. */
export function readCharacterMap(view: DataView, table: number): Map<number, number> {
  const characters = new Map<number, number>()
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const at = table + view.getUint32(table + 8 + 8 * index)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, characters)
    if (format === 12) readGroups(view, at, characters)
  }
  return characters
}

function readSegments(view: DataView, table: number, characters: Map<number, number>): void {
  const size = view.getUint16(table + 6)
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(table + 14 + segment)
    const first = view.getUint16(table + 16 + size + segment)
    const delta = view.getInt16(table + 16 + 2 * size + segment)
    const offsetAt = table + 16 + 3 * size + segment
    const offset = view.getUint16(offsetAt)
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const glyph = offset === 0 ? point : view.getUint16(offsetAt + offset + 2 * (point - first))
      const moved = (glyph + delta) & 0xffff
      if (glyph !== 0 && moved !== 0) characters.set(point, moved)
    }
  }
}

function readGroups(view: DataView, table: number, characters: Map<number, number>): void {
  for (let index = 0; index < view.getUint32(table + 12); index += 1) {
    const at = table + 16 + 12 * index
    const first = view.getUint32(at)
    const glyph = view.getUint32(at + 8)
    for (let point = first; point <= view.getUint32(at + 4); point += 1) characters.set(point, glyph + point - first)
  }
}
