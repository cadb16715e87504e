import type { Report } from './pdf-rules.ts'
import { type Dictionary, isReference, numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'

/** Rules of one field on a page: its question, its looks, and its place in the structure. */
export function fieldRules(file: QpdfFile, reference: Value, owner: Dictionary, report: Report): void {
  const { dictionary, data } = file
  const widget = dictionary(reference)
  const field = '/Parent' in widget ? { ...dictionary(widget['/Parent']), ...widget } : widget
  if (owner['/S'] !== '/Form') report('UA 7.18.4', 'a field outside a Form')
  if (textOf(widget['/TU']) === '') report('UA 7.18.1', 'a field without its question')
  if ('/A' in field || '/AA' in field) report('A 6.4.1', 'a field that runs something')
  const looks = dictionary(widget['/AP'])
  if (Object.keys(looks).join() !== '/N') report('A 6.3.3', 'a field with no or with other looks')
  const normal = looks['/N']
  if (field['/FT'] === '/Btn') {
    const states = Object.entries(dictionary(normal))
    if (states.length !== 2 || !states.some(([state]) => state === '/Off'))
      report('A 6.3.3', 'a mark without two looks')
    if (states.some(([, look]) => data(look) === null)) report('A 6.3.3', 'a mark whose look is none')
    if (!states.some(([state]) => state === widget['/AS'])) report('A 6.3.3', 'a mark in a state that it has not')
  } else if (data(normal) === null) report('A 6.3.3', 'a field whose look is none')
}

/** Rules of the form: every field on a page belongs to it under a name of its own, and its font is inside. */
export function formRules(file: QpdfFile, report: Report): void {
  const { catalogue, dictionary, array, data, pages } = file
  const form = dictionary(catalogue['/AcroForm'])
  const fields = array(form['/Fields'])
  if (form['/NeedAppearances'] === true) report('A 6.4.1', 'looks that are left to the reader')
  if ('/XFA' in form) report('A 6.4.2', 'a form of another kind')
  const names = fields.map((field) => textOf(dictionary(field)['/T']))
  if (names.some((name) => !/^[A-Za-z0-9-]+$/.test(name))) report('form', 'a field with no or with an odd name')
  if (new Set(names).size !== names.length) report('form', 'two fields of one name')
  const known = new Set(fields.flatMap((field) => [field, ...array(dictionary(field)['/Kids'])]))
  for (const annotation of pages.flatMap((page) => array(dictionary(page)['/Annots']))) {
    const isField = dictionary(annotation)['/Subtype'] === '/Widget'
    if (isField && !known.has(annotation)) report('form', 'a field that the form does not know')
  }
  for (const font of Object.values(dictionary(dictionary(form['/DR'])['/Font']))) formFontRules(file, font, report)
  for (const field of fields.map(dictionary)) {
    if (field['/FT'] === '/Btn') continue
    const used = /\/(\S+) [\d.]+ Tf/.exec(textOf(field['/DA'] ?? form['/DA']))?.[1] ?? ''
    if (!isReference(dictionary(dictionary(form['/DR'])['/Font'])[`/${used}`])) report('form', 'a field without a font')
  }

  function formFontRules({ dictionary: read }: QpdfFile, reference: Value, tell: Report): void {
    const font = read(reference)
    const program = data(read(font['/FontDescriptor'])['/FontFile2'])
    if (program === null) return tell('A 6.2.11.4', 'a font of fields that is not embedded')
    const widths = array(font['/Widths'])
    const count = numberOf(font['/LastChar']) - numberOf(font['/FirstChar']) + 1
    if (widths.length !== count) tell('A 6.2.11.5', 'a font of fields without its widths')
    if (!tablesOf(program).has('cmap')) tell('A 6.2.11.6', 'a font of fields that knows no letters')
  }
}

function tablesOf(font: Buffer): ReadonlySet<string> {
  return new Set(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
      font.toString('latin1', 12 + 16 * index, 16 + 16 * index),
    ),
  )
}
