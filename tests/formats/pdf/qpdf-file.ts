import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A value as qpdf's JSON (version 2) writes it: names begin with a slash, references read "12 0 R", texts begin with u: or b:. */
export type Value = null | boolean | number | string | readonly Value[] | Dictionary

export interface Dictionary {
  readonly [key: string]: Value
}

/** A PDF as qpdf reads it. References are followed; what is not there reads as empty. */
export interface QpdfFile {
  readonly trailer: Dictionary
  readonly catalogue: Dictionary
  readonly dictionary: (value: Value | undefined) => Dictionary
  readonly array: (value: Value | undefined) => readonly Value[]
  /** Bytes of a stream, unpacked. */
  readonly data: (value: Value | undefined) => Buffer | null
  /** References to the pages in their order. */
  readonly pages: readonly string[]
  /** Every object of the file; of a stream its dictionary. */
  readonly values: readonly Value[]
}

interface QpdfObject {
  readonly value?: Value
  readonly stream?: { readonly dict: Dictionary; readonly data?: string }
}

export function isReference(value: Value | undefined): value is string {
  return typeof value === 'string' && /^\d+ 0 R$/.test(value)
}

/** A text without the mark of its encoding; empty for anything else. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.replace(/^[ub]:/, '') : ''
}

export function numberOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : Number.NaN
}

/** What an element of the structure tree holds. */
export function kidsOf({ array }: QpdfFile, element: Dictionary): readonly Value[] {
  const kids = element['/K']
  if (kids === undefined) return []
  const list = array(kids)
  return list.length > 0 ? list : Array.isArray(kids) ? [] : [kids]
}

/** Runs a program on a PDF and gives what it prints. Fails when the program is not installed or finds the file broken. */
export function runOn(
  pdf: Uint8Array,
  program: 'qpdf' | 'fix-qdf' | 'pdftotext' | 'pdfinfo',
  before: readonly string[] = [],
  after: readonly string[] = [],
  encoding: 'utf8' | 'latin1' = 'utf8',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...before, file, ...after], { maxBuffer: 1 << 28, encoding })
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') {
      throw new Error(`${program} is not installed: apt-get install qpdf poppler-utils`, { cause: failure })
    }
    throw failure
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function readWithQpdf(pdf: Uint8Array): QpdfFile {
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const { qpdf } = JSON.parse(runOn(pdf, 'qpdf', options)) as { qpdf: [unknown, Record<string, QpdfObject>] }
  const objects = qpdf[1]
  const object = (value: Value | undefined): QpdfObject => {
    const found = isReference(value) ? objects[`obj:${value}`] : { value: value ?? null }
    return isReference(found?.value) ? object(found.value) : (found ?? {})
  }
  const dictionary = (value: Value | undefined): Dictionary => {
    const { value: plain = null, stream } = object(value)
    if (stream) return stream.dict
    return plain !== null && typeof plain === 'object' && !Array.isArray(plain) ? (plain as Dictionary) : {}
  }
  const array = (value: Value | undefined): readonly Value[] => {
    const plain = object(value).value
    return Array.isArray(plain) ? plain : []
  }
  const trailer = dictionary(objects.trailer?.value)
  const catalogue = dictionary(trailer['/Root'])
  const pagesIn = (value: Value): string[] => {
    if (dictionary(value)['/Type'] === '/Pages') return array(dictionary(value)['/Kids']).flatMap(pagesIn)
    return isReference(value) ? [value] : []
  }
  return {
    trailer,
    catalogue,
    dictionary,
    array,
    data: (value) => {
      const data = object(value).stream?.data
      return data === undefined ? null : Buffer.from(data, 'base64')
    },
    pages: pagesIn(catalogue['/Pages'] ?? null),
    values: Object.values(objects).map(({ value = null, stream }) => stream?.dict ?? value),
  }
}
