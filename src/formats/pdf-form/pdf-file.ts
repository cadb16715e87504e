import { bad, good, type Result } from '#core/result.ts'
import { inflateUpTo } from '#formats/inflate-up-to.ts'
import { type PdfValue, skipBlanks, valueAt } from './pdf-value.ts'

type Dictionary = ReadonlyMap<string, PdfValue>

/** The objects of a PDF as they last were: where a program has added to a file, what it added counts. */
export interface PdfFile {
  readonly catalogue: Dictionary
  /** What a reference stands for; other values stand for themselves. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue
  /** The entries of a dictionary or of what a reference leads to; empty for anything else. */
  readonly dictionary: (value: PdfValue | undefined) => Dictionary
}

const mostObjects = 400_000
/** Places that look like an object and are none: more of them than any program leaves behind would only cost time. */
const mostFaults = 10
/** Bytes of all packed objects together, unpacked. */
const mostUnpacked = 40_000_000

/**
 * Reads the objects of a PDF one after the other, as programs do that repair files: no table of places has to be right.
 * Streams are passed over but for those that hold objects. Gives no file when it is encrypted or no PDF that can be read.
 */
export function readPdfFile(bytes: Uint8Array): Result<PdfFile, 'encrypted' | 'damaged' | 'tooLarge'> {
  const text = new TextDecoder('latin1').decode(bytes)
  const objects = new Map<number, PdfValue>()
  const trailers: Dictionary[] = []
  let [unpacked, faults] = [0, 0]
  const lastStream = text.lastIndexOf('endstream')
  const marks = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj|trailer/g
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const read = valueAt(text, marks.lastIndex)
    if (read === null) {
      faults += 1
      if (faults > mostFaults) return bad('damaged')
      continue
    }
    marks.lastIndex = read.end
    const entries = entriesOf(read.value)
    if (mark[1] === undefined) {
      if (entries !== null) trailers.push(entries)
      continue
    }
    objects.set(Number(mark[1]), read.value)
    if (objects.size > mostObjects) return bad('tooLarge')
    const stream = entries === null || read.end > lastStream ? null : streamAt(text, read.end, entries)
    if (entries === null || stream === null) continue
    marks.lastIndex = stream.end
    const type = nameOf(entries.get('Type'))
    if (type === 'XRef') trailers.push(entries)
    if (type !== 'ObjStm') continue
    const inner = unpackedBytes(bytes.subarray(stream.start, stream.end), entries, mostUnpacked - unpacked)
    if (inner === 'tooLong') return bad('tooLarge')
    if (inner === null) continue
    unpacked += inner.length
    for (const [id, value] of packedObjects(new TextDecoder('latin1').decode(inner), entries)) objects.set(id, value)
  }
  if (trailers.some((trailer) => trailer.has('Encrypt'))) return bad('encrypted')
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null
    for (let turn = 0; turn < 20 && isReference(found); turn += 1) found = objects.get(found.id) ?? null
    return isReference(found) ? null : found
  }
  const dictionary = (value: PdfValue | undefined) => entriesOf(resolve(value)) ?? new Map<string, PdfValue>()
  const root = trailers.findLast((trailer) => trailer.has('Root'))?.get('Root')
  const catalogue = dictionary(root)
  return catalogue.size === 0 ? bad('damaged') : good({ catalogue, resolve, dictionary })
}

/** The entries of a dictionary; null for every other value. */
function entriesOf(value: PdfValue | undefined): Dictionary | null {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary'
    ? value.entries
    : null
}

/** The name a value is; of a list of one, that one; empty for anything else. */
export function nameOf(value: PdfValue | undefined): string {
  if (Array.isArray(value)) return value.length === 1 ? nameOf(value[0]) : ''
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name' ? value.name : ''
}

function isReference(value: PdfValue): value is Extract<PdfValue, { readonly kind: 'reference' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference'
}

/** Where the bytes of a stream begin and end; null where none follows. Its length counts only if it ends there. */
function streamAt(text: string, from: number, entries: Dictionary) {
  const at = skipBlanks(text, from)
  const opening = /^stream(\r\n|\n|\r)/.exec(text.slice(at, at + 8))
  if (opening === null) return null
  const start = at + opening[0].length
  const length = entries.get('Length')
  if (typeof length === 'number' && length >= 0 && text.startsWith('endstream', skipBlanks(text, start + length))) {
    return { start, end: start + length }
  }
  const end = text.indexOf('endstream', start)
  return end === -1 ? null : { start, end }
}

/** The bytes of a stream as its dictionary says they are packed; null for ways that nobody packs objects in. */
function unpackedBytes(packed: Uint8Array, entries: Dictionary, most: number): Uint8Array | 'tooLong' | null {
  if (!entries.has('Filter')) return packed.length > most ? 'tooLong' : packed
  return nameOf(entries.get('Filter')) === 'FlateDecode' ? inflateUpTo(packed, most) : null
}

/** The objects inside an object stream: pairs of number and place, then the objects. */
function* packedObjects(text: string, entries: Dictionary): Generator<readonly [number, PdfValue]> {
  const [count, first] = [entries.get('N'), entries.get('First')]
  if (typeof count !== 'number' || typeof first !== 'number') return
  const heads = text
    .slice(0, first)
    .split(/[\0\t\n\f\r ]+/)
    .filter((word) => word !== '')
  // They lie side by side: what overlaps, or is none, would be read over and over again.
  let left = 2 * text.length
  for (let index = 0; index < Math.min(count, mostObjects) && left >= 0; index += 1) {
    const [id, place] = [Number(heads[2 * index]), Number(heads[2 * index + 1])]
    if (!Number.isInteger(id) || !Number.isInteger(place)) return
    const read = valueAt(text, first + place)
    left -= read === null ? text.length / mostFaults : read.end - first - place
    if (read !== null) yield [id, read.value]
  }
}
