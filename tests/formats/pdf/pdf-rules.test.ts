import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '#formats/fonts/font-set.ts'
import { makePdf } from '#formats/pdf/make-pdf.ts'
import { readFontFile } from '../fonts/read-font.ts'
import { fileRules } from './file-rules.ts'
import { brokenPdfRules } from './pdf-rules.ts'
import { runOn } from './qpdf-file.ts'
import { sampleLayout } from './sample-layout.ts'

let packed: Uint8Array
let plain: string

/** The sample as it is written, and unpacked, so that faults can be made by writing over text. */
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
  packed = await makePdf(layout, options)
  plain = runOn(packed, 'qpdf', ['--qdf', '--object-streams=disable'], ['-'], 'latin1')
})

/** What is found, what stands there instead (everywhere), and the rule that must notice. */
const faults: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['a file without its identifier', '/ID [', '/IX [', 'A 6.1.3'],
  ['a name of more than 127 bytes', '/Type /Catalog', `/${'x'.repeat(130)} 1 /Type /Catalog`, 'A 6.1.13-4'],
  ['a string of more than 32,767 bytes', '/Lang (de)', `/X (${'x'.repeat(33_000)}) /Lang (de)`, 'A 6.1.13-3'],
  ['a number that is too large', '/Type /Catalog', '/X 3000000000 /Type /Catalog', 'A 6.1.13-1'],

  ['a document without its language', '/Lang (de)', '/Lanx (de)', 'UA 7.2'],
  ['a document that is not marked as tagged', '/Marked true', '/Marker true', 'UA 6.2'],
  ['tags that may be wrong', '/Marked true', '/Marked true /Suspects true', 'UA 7.1-4'],
  ['a title that is not shown', '/DisplayDocTitle', '/DisplayDocTixle', 'UA 7.1-10'],
  ['a form', '/Type /Catalog', '/AcroForm << >> /Type /Catalog', 'A 6.4'],
  ['a script', '/OpenAction [', '/OpenAction << /S /JavaScript >> /X [', 'A 6.5'],
  ['no output intent', '/GTS_PDFA1', '/GTS_PDFX1', 'A 6.2.3'],
  ['a colour profile of a scanner', 'mntrRGB ', 'scnrRGB ', 'A 6.2.3'],
  ['an attachment without its relation', '/AFRelationship', '/AFRelationshix', 'A 6.8-3'],
  ['an attachment without its type', '/application#2fjson', '/application_2fjson', 'A 6.8-1'],
  ['an attachment without its second name', '/UF (', '/UX (', 'A 6.8-2'],
  ['an attachment of another size', '/Size 2\n', '/Size 3\n', 'A 6.8'],
  ['an attachment that the document does not name', '/AF [', '/AX [', 'A 6.8-4'],

  ['no metadata', '/Type /Metadata', '/Type /Metadatx', 'A 6.6.2.1-1'],
  ['metadata that are no XML', '</dc:title>', '</dc:titel>', 'A 6.6.2.1-4'],
  ['a packet that tells its length', 'kc9d"?>', 'kc9d" bytes="9"?>', 'A 6.6.2.1-5'],
  ['a name in the metadata that nobody defines', 'dc:format>', 'dc:fromat>', 'A 6.6.2.3-7'],
  ['a list where one value belongs', '<dc:format>', '<dc:format><rdf:Bag/>', 'A 6.6.2.3-7'],
  ['a moment without its time zone', '+00:00</xmp', '</xmp', 'A 6.6.2.3-7'],
  ['no extension schema', 'pdfaExtension:schemas>', 'pdfaExtension:schemax>', 'A 6.6.2.3-2'],
  ['an extension schema of another prefix', 'prefix>pdfuaid<', 'prefix>pdfuaix<', 'A 6.6.2.3-3'],
  ['a property of no category', '>internal<', '>whatever<', 'A 6.6.2.3-4'],
  ['facts that differ', '/Producer (jsPDF', '/Producer (jsPDX', 'A 6.6.3'],
  ['metadata that claim no PDF/UA', '<pdfuaid:part>1', '<pdfuaid:part>9', 'UA 5'],
  ['metadata that claim another level', 'conformance>A<', 'conformance>B<', 'A 6.6.4'],
  ['a document without a title', /(?<=<dc:title>.*x-default">)[^<]+/g, '', 'UA 7.1-9'],

  ['a bookmark without a title', '/Title (Bild)', '/Title ( )', 'UA 7.2-2'],
  ['bookmarks that do not hang together', '/Prev ', '/Prex ', 'outline'],
  ['no bookmarks', '/Outlines ', '/Outlinex ', 'UA 7.17'],

  ['no structure tree', '/StructTreeRoot ', '/StructTreeXoot ', 'UA 7.1-11'],
  ['roles that are mapped', '/Type /StructTreeRoot', '/RoleMap << /P /Span >> /Type /StructTreeRoot', 'UA 7.1-7'],
  ['a role that is not standard', '/S /LBody', '/S /LBodx', 'UA 7.1-5'],
  ['a root that is no document', '/S /Document', '/S /Part', 'structure'],
  ['two elements of one name', '/S /LBody', '/ID (x) /S /LBody', 'structure'],
  ['an element without its parent', '/P ', '/X ', 'structure'],
  ['a cell outside a row', '/S /TR', '/S /TD', 'UA 7.2'],
  ['a table with heads only', '/S /TBody', '/S /THead', 'UA 7.2'],
  ['a caption between rows', '/S /THead', '/S /Caption', 'UA 7.2'],
  ['an item of a list that holds a paragraph', '/S /LBody', '/S /P', 'UA 7.2'],
  ['a list of paragraphs', '/S /LI\n', '/S /P\n', 'UA 7.2'],
  ['a figure without its alternative', '/Alt ', '/Alx ', 'UA 7.3'],
  ['a figure without its place', '/BBox [', '/BBxx [', 'UA 7.3-BBox'],
  ['a list that does not say how it counts', '/ListNumbering /Disc', '/ListNumbering /None', 'UA 7.6'],
  ['a heading that skips a level', '/S /H2', '/S /H3', 'UA 7.4.2'],
  ['a first heading of a lower level', '/S /H1', '/S /H2', 'UA 7.4.2'],
  ['headings of two kinds', '/S /H2', '/S /H', 'UA 7.4.4'],
  ['a language of no name', '/Lang (en)', '/Lang (e_n)', 'UA 7.2-29'],
  ['a head of a table without scope', '/Scope /Row', '/Scopx /Row', 'UA 7.5'],
  ['rows of different widths', '/Scope /Row', '/ColSpan 2 /Scope /Row', 'UA 7.2-42'],
  ['a cell that reaches below the table', '/Scope /Row', '/RowSpan 3 /Scope /Row', 'UA 7.2-15'],
  ['a head that is not there', '/Scope /Row', '/Headers [ (x) ] /Scope /Row', 'UA 7.5-2'],
  ['a cell without a head', /\/S \/TH(?=\s)/g, '/S /TD', 'UA 7.5-1'],

  ['a page that is too large', /\/MediaBox \[[^\]]*\]/g, '/MediaBox [ 0 0 20000 100 ]', 'A 6.1.13-11'],
  ['a page with transparency', '/Type /Page\n', '/Group << >> /Type /Page\n', 'A 6.2.10'],
  ['a page with an action', '/Type /Page\n', '/AA << >> /Type /Page\n', 'A 6.5.2-2'],
  ['a transparent state', '/ProcSet', '/ExtGState << /G << /ca 0.5 >> >> /ProcSet', 'A 6.2.10'],
  ['pages without resources', '/Resources ', '/Resourcex ', 'A 6.2.2-2'],
  ['a link without its annotation', '/Type /OBJR', '/Type /OBJX', 'UA 7.18.5'],
  ['a link without its text', '/Contents (', '/Contentx (', 'UA 7.18.5-2'],
  ['a link with an action', '/Subtype /Link', '/A << /S /Launch >> /Subtype /Link', 'A 6.5.1'],
  ['a link without an area', /\/Rect \[[^\]]*\]/g, '/Rect [ 0 0 0 0 ]', 'link'],
  ['an annotation of another kind', '/Subtype /Link', '/Subtype /Text', 'A 6.3.3'],
  ['an order of tabbing other than the structure', '/Tabs /S', '/Tabs /R', 'UA 7.18.3'],
  ['an annotation that is hidden', '/F 4', '/F 2', 'A 6.3.2'],

  ['text that is neither tagged nor an artifact', '/P <</MCID 1>> BDC', '/P <</MCIX 1>> BDC', 'UA 7.1-3'],
  ['an artifact inside tagged text', '/Span <</Lang (de)>> BDC', '/Artifact BMC', 'UA 7.1-1'],
  ['tagged text inside an artifact', /(?<=\/Artifact [^\n]*\n)/g, '/P <</MCID 0>> BDC EMC\n', 'UA 7.1-2'],
  ['a mark that two texts share', '/P <</MCID 1>> BDC', '/P <</MCID 0>> BDC', 'content'],
  ['a mark inside another', '/Span <</Lang (de)>> BDC', '/P <</MCID 0>> BDC', 'content'],
  ['a mark that bears another name', '/H1 <</MCID 0>> BDC', '/P  <</MCID 0>> BDC', 'content'],
  ['a mark that does not end', '\nEMC\n', '\nBX \n', 'content'],
  ['an operator that PDF has not', ' Td ', ' Tx ', 'A 6.2.2'],
  ['a state that is kept and not given back', ' Q\n', ' n\n', 'content'],
  ['text in text', ' ET\n', ' BT\n', 'content'],
  ['a colour for print', ' rg ', ' k  ', 'A 6.2.4.3'],
  ['a picture', ' rg ', ' rg /X Do ', 'A 6.2.9'],
  ['half a code', /\[<[0-9a-f]{4}/g, '[<00', 'A 6.1.6'],

  ['a font without its glyphs', '/FontFile2', '/FontFilex', 'A 6.2.11.4'],
  ['a font of another length', /\/Length1 \d+/g, '/Length1 9', 'A 6.2.11.2'],
  ['a font without the strength of its stems', '/StemV', '/StemX', 'A 6.2.11.2'],
  ['a font that is neither symbolic nor not', /\/Flags \d+/g, '/Flags 2', 'A 6.2.11.6'],
  ['a font that lists some of its codes', '/StemV', '/CIDSet 1 0 R /StemV', 'A 6.2.11.4-4'],
  ['a font without the tag of a subset', '+Wirkbund', '-Wirkbund', 'A 6.2.11.4'],
  ['a font with two names', '/FontName /', '/FontName /X', 'A 6.2.11.2'],
  ['a font written downwards', '/Identity-H', '/Identity-V', 'A 6.2.11.3-1'],
  ['a font without a map to its glyphs', '/CIDToGIDMap', '/CIDToGIDMax', 'A 6.2.11.3-2'],
  ['widths that are not those of the glyphs', /\/W \[[\s\S]*?\]\s*\]/g, '/W [ 0 [ 1 ] ]', 'A 6.2.11.5'],
  ['a code without its glyph', /\[<[0-9a-f]{4}/g, '[<fff0', 'A 6.2.11.8'],
  ['a code without its text', '\n<0001> <', '\n<FFF1> <', 'A 6.2.11.7.2'],
  ['a code that reads as nothing', /\n<0001> <[0-9A-F]+>/g, '\n<0001> <0000>', 'A 6.2.11.7.2'],
  ['a private character without its text', /\n<0001> <[0-9A-F]+>/g, '\n<0001> <E000>', 'A 6.2.11.7.3'],
]

const faultsOfBytes: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['another header', '%PDF-1.7', '%PDF-2.0', 'A 6.1.2'],
  ['bytes after the end', /%%EOF\n$/, '%%EOF\nx', 'A 6.1.3-3'],
  ['an object without its line', ' 0 obj\n', ' 0 obj ', 'A 6.1.9'],
  ['a stream longer than it says', '\nendstream', ' \nendstream', 'A 6.1.7'],
  ['a stream in another file', '/Length ', '/F (x) /Length ', 'A 6.1.7-3'],
  ['a filter that is not allowed', '/FlateDecode', '/LZWDecode', 'A 6.1.7-4'],
]

describe('The rules find', () => {
  test('nothing in the sample itself', () => {
    expect(brokenPdfRules(packed)).toEqual([])
    expect(brokenPdfRules(Buffer.from(plain, 'latin1'), false)).toEqual([])
  })

  test.each(faults)('%s', (_, right, wrong, rule) => {
    const changed = plain.replaceAll(right, () => wrong)
    expect(changed).not.toBe(plain)
    const whole = changed.length === plain.length ? changed : runOn(bytes(changed), 'fix-qdf', [], [], 'latin1')
    const broken = brokenPdfRules(bytes(whole), false)
    expect(broken.map((each) => each.split(':')[0])).toContain(rule)
  })

  test.each(faultsOfBytes)('in the bytes: %s', (_, right, wrong, rule) => {
    const file = Buffer.from(packed).toString('latin1')
    const changed = file.replace(right, () => wrong)
    expect(changed).not.toBe(file)
    const broken: string[] = []
    fileRules(bytes(changed), (each) => broken.push(each))
    expect(broken).toContain(rule)
  })
})

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
