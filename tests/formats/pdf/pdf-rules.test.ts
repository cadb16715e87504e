import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '#formats/fonts/font-set.ts'
import { makePdf } from '#formats/pdf/make-pdf.ts'
import { readFontFile } from '../fonts/read-font.ts'
import { brokenPdfRules } from './pdf-rules.ts'
import { runOn } from './qpdf-file.ts'
import { sampleLayout } from './sample-layout.ts'

let plain: string

/** The sample unpacked, so that a fault can be made by writing over as many bytes. */
beforeAll(async () => {
  const layout = sampleLayout()
  const fonts = await loadFonts(readFontFile, 'Ω')
  const attachment = { name: 'a.json', mime: 'application/json', bytes: new Uint8Array([123, 125]), description: 'a' }
  const options = {
    fonts,
    title: layout.title,
    created: '2027-10-14T08:00:00Z',
    conformance: '3a',
    attachment,
  } as const
  plain = runOn(await makePdf(layout, options), 'qpdf', ['--qdf', '--object-streams=disable'], ['-'], 'latin1')
})

const faults = [
  ['a file without its identifier', '/ID [', '/IX [', 'A 6.1.3'],
  ['a document without its language', '/Lang (de)', '/Lanx (de)', 'UA 7.2'],
  ['a document that is not marked as tagged', '/Marked true', '/Marker true', 'UA 6.2'],
  ['a title that is not shown', '/DisplayDocTitle', '/DisplayDocTixle', 'UA 7.1-10'],
  ['metadata that claim no PDF/UA', '<pdfuaid:part>1', '<pdfuaid:part>9', 'UA 5'],
  ['metadata that claim another level', 'conformance>A<', 'conformance>B<', 'A 6.6.4'],
  ['no output intent', '/GTS_PDFA1', '/GTS_PDFX1', 'A 6.2.3'],
  ['an attachment without its relation', '/AFRelationship', '/AFRelationshix', 'A 6.8-3'],
  ['an attachment without its type', '/application#2fjson', '/application_2fjson', 'A 6.8-1'],
  ['no structure tree', '/StructTreeRoot ', '/StructTreeXoot ', 'UA 7.1-11'],
  ['a role that is not standard', '/S /LBody', '/S /LBodx', 'UA 7.1-5'],
  ['a cell outside a row', '/S /TR', '/S /TD', 'UA 7.2'],
  ['a figure without its alternative', '/Alt ', '/Alx ', 'UA 7.3'],
  ['a heading that skips a level', '/S /H2', '/S /H3', 'UA 7.4.2'],
  ['a head of a table without scope', '/Scope /Row', '/Scopx /Row', 'UA 7.5'],
  ['a link without its annotation', '/Type /OBJR', '/Type /OBJX', 'UA 7.18.5'],
  ['a link without its text', '/Contents (', '/Contentx (', 'UA 7.18.5-2'],
  ['an order of tabbing other than the structure', '/Tabs /S', '/Tabs /R', 'UA 7.18.3'],
  ['an annotation that is hidden', '/F 4', '/F 2', 'A 6.3.2'],
  ['text that is neither tagged nor an artifact', '/P <</MCID 1>> BDC', '/P <</MCIX 1>> BDC', 'UA 7.1-3'],
  ['a mark that two texts share', '/P <</MCID 1>> BDC', '/P <</MCID 0>> BDC', 'content'],
  ['a mark that bears another name', '/H1 <</MCID 0>> BDC', '/P  <</MCID 0>> BDC', 'content'],
  ['a mark that does not end', '\nEMC\n', '\nBX \n', 'content'],
  ['a colour for print', ' rg ', ' k  ', 'A 6.2.4.3'],
  ['a font without its glyphs', '/FontFile2', '/FontFilex', 'A 6.2.11.4'],
  ['a code without its text', '\n<0001> <', '\n<FFF1> <', 'A 6.2.11.7.2'],
] as const

describe('The rules find', () => {
  test('nothing in the sample itself', () => {
    expect(brokenPdfRules(Buffer.from(plain, 'latin1'))).toEqual([])
  })

  test.each(faults)('%s', (_, right, wrong, rule) => {
    expect(wrong).toHaveLength(right.length)
    expect(plain).toContain(right)
    const broken = brokenPdfRules(Buffer.from(plain.replaceAll(right, wrong), 'latin1'))
    expect(broken.map((each) => each.split(':')[0])).toContain(rule)
  })
})
