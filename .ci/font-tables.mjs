/** Reads and writes the tables of a TrueType file, as far as the cutters of typefaces need it. */

export function tables(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + 16 * index
    const start = view.getUint32(at + 8)
    return {
      tag: font.toString('latin1', at, at + 4),
      bytes: Buffer.from(font.subarray(start, start + view.getUint32(at + 12))),
    }
  })
}

/** Code points of the character map (format 4, as the cutter writes it). */
export function codePoints(font) {
  return new Set(characterMap(font).keys())
}

/** Code point to glyph. */
export function characterMap(font) {
  const table = tables(font).find(({ tag }) => tag === 'cmap').bytes
  const glyphs = new Map()
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const at = table.readUInt32BE(8 + 8 * index)
    if (table.readUInt16BE(at) !== 4) continue
    const segments = table.readUInt16BE(at + 6) / 2
    for (let segment = 0; segment < segments; segment += 1) {
      const last = table.readUInt16BE(at + 14 + 2 * segment)
      const first = table.readUInt16BE(at + 16 + 2 * (segments + segment))
      const delta = table.readUInt16BE(at + 16 + 2 * (2 * segments + segment))
      const offsetAt = at + 16 + 2 * (3 * segments + segment)
      const offset = table.readUInt16BE(offsetAt)
      for (let point = first; point <= last && point < 0xffff; point += 1) {
        const glyph = offset === 0 ? point : table.readUInt16BE(offsetAt + offset + 2 * (point - first))
        glyphs.set(point, (glyph + delta) & 0xffff)
      }
    }
  }
  return glyphs
}

/** The font with our name in its name table; copyright, version and licence stay as they are. */
export function rename(font, family, style) {
  const parts = tables(font)
  const name = parts.find(({ tag }) => tag === 'name')
  const kept = readNames(name.bytes)
  const postScript = `${family.replaceAll(' ', '')}-${style}`
  const names = new Map([
    [0, kept.get(0)],
    [1, `${family} ${style}`.replace(/ (Regular|Italic|Bold)$/, '')],
    [2, /Italic|Bold/.test(style) ? style : 'Regular'],
    [3, postScript],
    [4, `${family} ${style}`],
    [5, kept.get(5)],
    [6, postScript],
    [13, kept.get(13)],
    [14, kept.get(14)],
  ])
  name.bytes = nameTable([...names].filter(([, text]) => text))
  return assemble(parts)
}

/** What a second file of a face says of itself: the first one, without which it is not used, says the rest. */
export function shortNames(table) {
  const names = readNames(table)
  return nameTable([0, 6, 14].map((id) => [id, names.get(id)]))
}

function readNames(table) {
  const names = new Map()
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const at = 6 + 12 * index
    if (table.readUInt16BE(at) !== 3) continue
    const start = table.readUInt16BE(4) + table.readUInt16BE(at + 10)
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
      .swap16()
      .toString('utf16le')
    names.set(table.readUInt16BE(at + 6), text)
  }
  return names
}

function nameTable(names) {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  names.forEach(([id], index) => {
    const values = [3, 1, 0x409, id, texts[index].length, offset]
    values.forEach((value, position) => head.writeUInt16BE(value, 6 + 12 * index + 2 * position))
    offset += texts[index].length
  })
  return Buffer.concat([head, ...texts])
}

/** A font file of these tables: sorted, aligned, with right checksums. */
export function assemble(parts) {
  const sorted = parts.toSorted((one, other) => (one.tag < other.tag ? -1 : 1))
  const log = Math.floor(Math.log2(sorted.length))
  const head = Buffer.alloc(12 + 16 * sorted.length)
  head.writeUInt32BE(0x10000, 0)
  ;[sorted.length, 16 << log, log, 16 * sorted.length - (16 << log)].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + 2 * index),
  )
  const body = []
  let offset = head.length
  sorted.forEach(({ tag, bytes }, index) => {
    if (tag === 'head') bytes.writeUInt32BE(0, 8)
    head.write(tag, 12 + 16 * index, 'latin1')
    ;[checksum(bytes), offset, bytes.length].forEach((value, position) =>
      head.writeUInt32BE(value, 16 + 16 * index + 4 * position),
    )
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    body.push(padded)
    offset += padded.length
  })
  const font = Buffer.concat([head, ...body])
  const at = head.readUInt32BE(12 + 16 * sorted.findIndex(({ tag }) => tag === 'head') + 8)
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, at + 8)
  return font
}

function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) {
    for (let place = 0; place < 4; place += 1) sum = (sum + (bytes[at + place] ?? 0) * 2 ** (24 - 8 * place)) >>> 0
  }
  return sum
}
