import { bad, good, type Result } from '#core/result.ts'
import { nameOf, type PdfFile, readPdfFile } from './pdf-file.ts'
import { pdfText } from './pdf-text.ts'
import type { PdfValue } from './pdf-value.ts'

/** What stands in a field: its text, or the name of the mark that is chosen; empty for nothing. */
export interface FilledField {
  readonly value: string
  /** The name the field has for programs; empty where it has none. */
  readonly meaning: string
}

export type FormValues = ReadonlyMap<string, FilledField>

const mostFields = 10_000
const deepest = 30

/**
 * The fields of a PDF by their full names, filled in by whatever program: values that were added at the end of the file, in
 * packed objects, in any encoding of text. Refuses encrypted files and those without a form (a print, a scan).
 */
export function formValuesIn(bytes: Uint8Array): Result<FormValues, 'encrypted' | 'noFields' | 'tooLarge'> {
  const read = readPdfFile(bytes)
  if (!read.ok) return bad(read.reason === 'damaged' ? 'noFields' : read.reason)
  const file = read.value
  const found = new Map<string, FilledField>()
  const inherited = { name: '', value: undefined, meaning: '' }
  for (const field of listOf(file, file.dictionary(file.catalogue.get('AcroForm')).get('Fields'))) {
    collect(file, field, inherited, 0, found)
  }
  return found.size === 0 ? bad('noFields') : good(found)
}

interface Inherited {
  readonly name: string
  readonly value: PdfValue | undefined
  readonly meaning: string
}

function collect(
  file: PdfFile,
  field: PdfValue,
  above: Inherited,
  depth: number,
  found: Map<string, FilledField>,
): void {
  if (depth > deepest || found.size >= mostFields) return
  const entries = file.dictionary(field)
  const own = stringOf(file, entries.get('T'))
  const name = [above.name, own ?? ''].filter((part) => part !== '').join('.')
  const meaning = stringOf(file, entries.get('TM')) ?? above.meaning
  const value = entries.get('V') ?? above.value
  const kids = listOf(file, entries.get('Kids'))
  if (name !== '' && (value !== undefined || !found.has(name))) {
    found.set(name, { value: shown(file, value) || chosenAmong(file, kids), meaning })
  }
  for (const kid of kids) {
    // A kid without a name of its own is a place on a page where the same field shows.
    if (file.dictionary(kid).has('T')) collect(file, kid, { name, value, meaning }, depth + 1, found)
  }
}

/** The mark that a group shows, for programs that change only the look. */
function chosenAmong(file: PdfFile, kids: readonly PdfValue[]): string {
  const states = kids.map((kid) => nameOf(file.resolve(file.dictionary(kid).get('AS'))))
  return states.find((state) => state !== '' && state !== 'Off') ?? ''
}

function shown(file: PdfFile, value: PdfValue | undefined): string {
  const plain = file.resolve(value)
  if (Array.isArray(plain)) return plain.length === 0 ? '' : shown(file, plain[0])
  const name = nameOf(plain)
  return name === 'Off' ? '' : name === '' ? (stringOf(file, plain) ?? '') : name
}

function stringOf(file: PdfFile, value: PdfValue | undefined): string | null {
  const plain = file.resolve(value)
  return typeof plain === 'object' && plain !== null && 'kind' in plain && plain.kind === 'string'
    ? pdfText(plain.bytes)
    : null
}

function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const plain = file.resolve(value)
  return Array.isArray(plain) ? plain : []
}
