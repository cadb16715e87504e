import { largestFile, type Unreadable } from '#core/file/read-file.ts'
import { formatName } from '#core/file/workshop-file.ts'
import { bad, good, type Result } from '#core/result.ts'
import { inflateUpTo } from './inflate-up-to.ts'
import { textInUtf8 } from './utf-8.ts'

/** In bytes. A commitment with its workshop inside takes a few hundred kilobytes. */
export const largestPdf = 60_000_000
/** Files inside a PDF that are looked into, and bytes of UTF-8 that the text of one workshop can take. */
const mostFiles = 20
const longestText = 3 * largestFile
/** In bytes: what stands about a file before its text, in one of ours a few hundred. */
const longestDictionary = 20_000
/** Stands for a text that no workshop can have. */
const tooLong = Symbol('too long')

/**
 * The text of the workshop that lies inside a PDF of ours, as it stands there: read it like any file from outside. Streams are
 * never packed into other objects, so the bytes tell where it is, also when another program has saved the PDF again.
 * Encrypted files and those that hold no workshop are refused as 'noSource'.
 */
export function workshopTextIn(pdf: Uint8Array): Result<string, Unreadable> {
  if (pdf.length > largestPdf) return bad({ why: 'tooLarge', at: '' })
  const text = latin(pdf)
  const marks = [...text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)].slice(0, mostFiles)
  let tooLarge = false
  for (const { index } of marks) {
    const found = streamAt(pdf, text, index)
    if (found === tooLong) tooLarge = true
    else if (found?.includes(`"${formatName}"`) === true) return good(found)
  }
  return bad({ why: tooLarge ? 'tooLarge' : 'noSource', at: '' })
}

/** The text of the stream whose dictionary holds this place; null when it is packed in a way we do not write. */
function streamAt(pdf: Uint8Array, text: string, place: number): string | typeof tooLong | null {
  const start = text.lastIndexOf(' obj', place)
  const stream = /stream(\r\n|\n)/g
  stream.lastIndex = place
  const opening = stream.exec(text)
  if (start === -1 || opening === null) return null
  if (opening.index - start > longestDictionary) return null
  const dictionary = text.slice(start, opening.index)
  const from = stream.lastIndex
  const end = text.indexOf('endstream', from + lengthIn(dictionary))
  if (end === -1) return null
  const bytes = pdf.subarray(from, end)
  if (!dictionary.includes('/Filter')) return utf8(bytes)
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*[/>]/.test(dictionary)) return null
  return inflated(bytes)
}

/** The length that the dictionary says itself; 0 when it names another object, or more than any file has. */
function lengthIn(dictionary: string): number {
  const [, digits, refers] = /\/Length\s+(\d{1,8})(\s+\d+\s+R)?/.exec(dictionary) ?? []
  return digits === undefined || refers !== undefined ? 0 : Number(digits)
}

/** Unpacks a zlib stream, as far as a workshop can be long; a damaged one gives nothing: there may be another file in the PDF. */
function inflated(packed: Uint8Array): string | typeof tooLong | null {
  const bytes = inflateUpTo(packed, longestText)
  if (bytes === 'tooLong') return tooLong
  return bytes === null ? null : utf8(bytes)
}

function utf8(bytes: Uint8Array): string | typeof tooLong | null {
  return bytes.length > longestText ? tooLong : textInUtf8(bytes)
}

/** One character for each byte, so that places in the text are places in the file. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
