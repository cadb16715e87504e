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

/** Fields, and places on pages where one shows, that are looked at: a form may name one again and again, itself too. */
const mostPlaces = 20_000
const deepest = 30

interface Search {
  readonly file: PdfFile
  readonly found: Map<string, FilledField>
  /** Places that may still be looked at. */
  left: number
}

/**
 * The fields of a PDF by their full names, filled in by whatever program: values that were added at the end of the file, in
 * packed objects, in any encoding of text. Refuses encrypted files and those without a form (a print, a scan).
 */
export function formValuesIn(bytes: Uint8Array): Result<FormValues, 'encrypted' | 'noFields' | 'tooLarge'> {
  const read = readPdfFile(bytes)
  if (!read.ok) return bad(read.reason === 'damaged' ? 'noFields' : read.reason)
  const file = read.value
  const search: Search = { file, found: new Map(), left: mostPlaces }
  const inherited = { name: '', value: undefined, meaning: '' }
  for (const field of listOf(file, file.dictionary(file.catalogue.get('AcroForm')).get('Fields'))) {
    collect(search, field, inherited, 0)
  }
  return search.found.size === 0 ? bad('noFields') : good(search.found)
}

interface Inherited {
  readonly name: string
  readonly value: PdfValue | undefined
  readonly meaning: string
}

function collect(search: Search, field: PdfValue, above: Inherited, depth: number): void {
  const { file, found } = search
  if (depth > deepest || search.left <= 0) return
  const entries = file.dictionary(field)
  const own = stringOf(file, entries.get('T'))
  const name = [above.name, own ?? ''].filter((part) => part !== '').join('.')
  const meaning = stringOf(file, entries.get('TM')) ?? above.meaning
  const value = entries.get('V') ?? above.value
  const kids = listOf(file, entries.get('Kids')).slice(0, search.left)
  search.left -= kids.length + 1
  if (name !== '' && (value !== undefined || !found.has(name))) {
    found.set(name, { value: shown(file, value) || chosenAmong(file, kids), meaning })
  }
  for (const kid of kids) {
    // A kid without a name of its own is a place on a page where the same field shows.
    if (file.dictionary(kid).has('T')) collect(search, kid, { name, value, meaning }, depth + 1)
  }
}

/** The mark that a group shows, for programs that change only the look. */
function chosenAmong(file: PdfFile, kids: readonly PdfValue[]): string {
  const states = kids.map((kid) => nameOf(file.resolve(file.dictionary(kid).get('AS'))))
  return states.find((state) => state !== '' && state !== 'Off') ?? ''
}

function shown(file: PdfFile, value: PdfValue | undefined): string {
  const chosen = file.resolve(value)
  // Of several the first one; what a list holds is no list again.
  const plain = Array.isArray(chosen) ? file.resolve(chosen[0]) : chosen
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
