import { deflate } from 'pako/browser/deflate'
import type { WaitingStream } from './jspdf-adapter.ts'
import { binaryBytes, binaryString } from './pdf-syntax.ts'

/** Objects in one object stream: a reader unpacks all of them for one, some 100 kB. */
const perStream = 2000

/** Pages and tables change their kind often, so small blocks (memory level 6) come out smaller than zlib's own choice, 8. */
const packing = { level: 9, memLevel: 6 } as const

/** Where an object lies: at a byte of the file, or inside an object stream at an index. */
type Entry = readonly [kind: 0 | 1 | 2, first: number, second: number]

/**
 * A file as jsPDF writes it, with its streams put in their places, all other objects moved into compressed object streams,
 * and a compressed cross-reference (PDF 1.5): a tagged document becomes about half as large. Reads the places of objects
 * from the file's own cross-reference table.
 */
export function packPdf(file: Uint8Array, streams: readonly WaitingStream[]): Uint8Array {
  const text = binaryString(file)
  const { offsets, tableAt, trailer } = readTable(text)
  const placeOf = (id: number | undefined) => offsets[id ?? -1] ?? tableAt
  const order = [...offsets.keys()]
    .filter((id) => placeOf(id) > 0)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  const out = startOutput()
  out.write(file.subarray(0, placeOf(order[0])))
  const entries: Entry[] = [[0, 0, 65_535]]
  const plain: { readonly id: number; readonly body: string }[] = []
  for (const [index, id] of order.entries()) {
    const [start, end] = [placeOf(id), placeOf(order[index + 1])]
    const object = text.slice(start, end)
    const waiting = /<<([^]*)>>\s*stream\r?\nwaits (\d+)\r?\nendstream/.exec(object)
    if (waiting !== null) {
      entries[id] = [1, out.length(), 0]
      putWaiting(out, id, waiting[1] ?? '', streams[Number(waiting[2])])
    } else plain.push({ id, body: object.slice(object.indexOf('obj') + 3, object.lastIndexOf('endobj')).trim() })
  }
  let next = offsets.length
  for (let at = 0; at < plain.length; at += perStream) {
    const group = plain.slice(at, at + perStream)
    for (const [index, { id }] of group.entries()) entries[id] = [2, next, index]
    entries[next] = [1, out.length(), 0]
    writeObjectStream(
      out,
      next,
      group.map(({ id, body }) => [id, body]),
    )
    next += 1
  }
  const crossReference = out.length()
  entries[next] = [1, crossReference, 0]
  const table = `/Type /XRef /Size ${next + 1} /W [1 4 2] /DecodeParms <</Predictor 12 /Columns ${row}>> ${trailer}`
  writeStream(out, next, table, crossReferenceTable(entries, next + 1))
  out.write(binaryBytes(`startxref\n${crossReference}\n%%EOF\n`))
  return out.bytes()
}

/** Offsets by object number (0 for free ones), and what the trailer says of the file. */
function readTable(text: string) {
  const tableAt = Number.parseInt(text.slice(text.lastIndexOf('startxref') + 9), 10)
  const [, size = '', ...rows] = text.slice(tableAt).split('\n')
  const count = Number(size.split(' ')[1])
  const offsets = rows.slice(0, count).map((row) => Number(row.slice(0, 10)))
  const end = text.slice(text.indexOf('trailer', tableAt))
  const entries = [/\/Root \d+ 0 R/, /\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].map((pattern) => pattern.exec(end)?.[0])
  if (!Number.isInteger(tableAt) || offsets.some(Number.isNaN) || entries.includes(undefined)) {
    throw new Error('The document of jsPDF has no cross-reference table that can be read')
  }
  return { offsets, tableAt, trailer: entries.join(' ') }
}

function writeObjectStream(out: Output, id: number, objects: readonly (readonly [number, string])[]): void {
  let data = ''
  let heads = ''
  for (const [number, body] of objects) {
    heads += `${number} ${data.length} `
    data += `${body}\n`
  }
  writeStream(out, id, `/Type /ObjStm /N ${objects.length} /First ${heads.length}`, binaryBytes(heads + data))
}

function putWaiting(out: Output, id: number, entries: string, waiting: WaitingStream | undefined): void {
  if (waiting === undefined) throw new Error(`The stream of object ${id} is not there`)
  const own = entries
    .replace(/\/Length \d+/, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
  if (!waiting.plain) return writeStream(out, id, own, waiting.bytes)
  out.write(binaryBytes(`${id} 0 obj\n<<${own} /Length ${waiting.bytes.length}>>\nstream\n`))
  out.write(waiting.bytes)
  out.write(binaryBytes('\nendstream\nendobj\n'))
}

function writeStream(out: Output, id: number, entries: string, data: Uint8Array): void {
  const packed = deflate(data, packing)
  out.write(binaryBytes(`${id} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`))
  out.write(packed)
  out.write(binaryBytes('\nendstream\nendobj\n'))
}

/** Bytes of one entry: its kind, a place or an object stream, an index. */
const row = 7

/** The rows of the table, each as its difference to the one above (predictor 12): they hardly differ. */
function crossReferenceTable(entries: readonly Entry[], count: number): Uint8Array {
  const table = new Uint8Array((row + 1) * count)
  const view = new DataView(new ArrayBuffer(row))
  let above = new Uint8Array(row)
  for (let id = 0; id < count; id += 1) {
    const [kind, first, second] = entries[id] ?? [0, 0, 0]
    view.setUint8(0, kind)
    view.setUint32(1, first)
    view.setUint16(5, second)
    const here = new Uint8Array(view.buffer.slice(0))
    table[(row + 1) * id] = 2
    for (let at = 0; at < row; at += 1) table[(row + 1) * id + 1 + at] = (here[at] ?? 0) - (above[at] ?? 0)
    above = here
  }
  return table
}

interface Output {
  readonly write: (bytes: Uint8Array) => void
  readonly length: () => number
  readonly bytes: () => Uint8Array
}

function startOutput(): Output {
  const chunks: Uint8Array[] = []
  let length = 0
  return {
    write: (bytes) => {
      chunks.push(bytes)
      length += bytes.length
    },
    length: () => length,
    bytes: () => {
      const all = new Uint8Array(length)
      let at = 0
      for (const chunk of chunks) {
        all.set(chunk, at)
        at += chunk.length
      }
      return all
    },
  }
}
