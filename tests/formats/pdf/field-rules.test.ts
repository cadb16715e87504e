import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '#formats/fonts/font-set.ts'
import { makePdf } from '#formats/pdf/make-pdf.ts'
import { readFontFile } from '../fonts/read-font.ts'
import { fieldLayout } from './field-layout.ts'
import { brokenPdfRules } from './pdf-rules.ts'
import { runOn } from './qpdf-file.ts'

let packed: Uint8Array
let plain: string

beforeAll(async () => {
  const fonts = await loadFonts(readFontFile, 'Form')
  packed = await makePdf(fieldLayout(), { fonts, title: 'Form', created: '2027-10-14T08:00:00Z', conformance: '3a' })
  plain = runOn(packed, 'qpdf', ['--qdf', '--object-streams=disable'], ['-'], 'latin1')
})

/** What is found, what stands there instead (everywhere), and the rule that must notice. */
const faults = [
  ['a field without its question', '/TU (', '/TX (', 'UA 7.18.1'],
  ['a field outside a Form', '/S /Form', '/S /Span', 'UA 7.18.4'],
  ['a field outside the structure', '/Type /OBJR', '/Type /OBJX', 'UA 7.18.4'],
  ['a field without its looks', '/AP <<', '/AX <<', 'A 6.3.3'],
  ['a mark in a state that it has not', '/AS /Off', '/AS /Oxf', 'A 6.3.3'],
  ['a field that is hidden', '/F 4', '/F 2', 'A 6.3.2'],
  ['a field that runs something', '/FT /Tx', '/FT /Tx /AA << >>', 'A 6.4.1'],
  ['a field that the form does not know', '/Fields [', '/Fielxs [', 'form'],
  ['two fields of one name', '/T (second)', '/T (first0)', 'form'],
  ['looks that are left to the reader', '/DR <<', '/NeedAppearances true /DR <<', 'A 6.4.1'],
  ['a form of another kind', '/DR <<', '/XFA 1 0 R /DR <<', 'A 6.4.2'],
  ['a font of fields without its glyphs', '/FontFile2', '/FontFilex', 'A 6.2.11.4'],
  ['a font of fields that is not there', '/FormFont 10 Tf', '/FormFonx 10 Tf', 'form'],
] as const

describe('The rules of fields find', () => {
  test('nothing in the fields themselves, and the form where none is wanted', () => {
    const withoutOutline = (broken: readonly string[]) => broken.filter((each) => !each.startsWith('UA 7.17'))
    expect(withoutOutline(brokenPdfRules(packed, true, true))).toEqual([])
    expect(brokenPdfRules(packed)).toContain('A 6.4: a form where nothing is asked')
  })

  test.each(faults)('%s', (_, right, wrong, rule) => {
    const changed = plain.replaceAll(right, () => wrong)
    expect(changed).not.toBe(plain)
    const whole = changed.length === plain.length ? changed : runOn(bytes(changed), 'fix-qdf', [], [], 'latin1')
    const broken = brokenPdfRules(bytes(whole), false, true)
    expect(broken.map((each) => each.split(':')[0])).toContain(rule)
  })
})

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
