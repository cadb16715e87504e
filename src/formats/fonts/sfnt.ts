/** Puts tables together to a font file: sorted, aligned, with right checksums. */
export function assembleFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const count = sorted.length
  const log = Math.floor(Math.log2(count))
  let offset = 12 + 16 * count
  const bytes = new Uint8Array(sorted.reduce((sum, [, table]) => sum + aligned(table.length), offset))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x1_0000)
  const search = [count, 16 << log, log, 16 * count - (16 << log)]
  search.forEach((value, index) => view.setUint16(4 + 2 * index, value))
  let head = 0
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = 12 + 16 * index
    for (let place = 0; place < 4; place += 1) view.setUint8(entry + place, tag.charCodeAt(place))
    bytes.set(table, offset)
    if (tag === 'head') {
      head = offset
      view.setUint32(head + 8, 0)
    }
    view.setUint32(entry + 4, checksum(bytes.subarray(offset, offset + aligned(table.length))))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    offset += aligned(table.length)
  }
  view.setUint32(head + 8, (0xb1b0_afba - checksum(bytes)) >>> 0)
  return bytes
}

function aligned(length: number): number {
  return (length + 3) & ~3
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
