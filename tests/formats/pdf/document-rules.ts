import type { Report } from './pdf-rules.ts'
import { type QpdfFile, textOf } from './qpdf-file.ts'

/** Rules of the catalogue: language, metadata, colours, attachments, nothing that runs. */
export function documentRules(file: QpdfFile, report: Report): void {
  const { catalogue, trailer, dictionary, array, data } = file
  if (!('/ID' in trailer)) report('A 6.1.3', 'no file identifier')
  if ('/Encrypt' in trailer) report('A 6.1.3', 'encrypted')
  if (textOf(catalogue['/Lang']) === '') report('UA 7.2', 'no language of the document')
  if (dictionary(catalogue['/MarkInfo'])['/Marked'] !== true) report('UA 6.2', 'not marked as tagged')
  if (dictionary(catalogue['/ViewerPreferences'])['/DisplayDocTitle'] !== true)
    report('UA 7.1-10', 'title is not shown')
  metadataRules(file, report)
  const intent = array(catalogue['/OutputIntents'])
    .map(dictionary)
    .find((one) => one['/S'] === '/GTS_PDFA1')
  const profile = intent?.['/DestOutputProfile']
  const signature = data(profile)?.subarray(36, 40).toString('latin1')
  if (dictionary(profile)['/N'] !== 3 || signature !== 'acsp') report('A 6.2.3', 'no output intent for RGB')
  attachmentRules(file, report)
  const runs =
    dictionary(catalogue['/Names'])['/JavaScript'] ?? catalogue['/AA'] ?? dictionary(catalogue['/OpenAction'])['/S']
  if (runs !== undefined) report('A 6.5', 'an action or a script')
}

function metadataRules({ catalogue, dictionary, data }: QpdfFile, report: Report): void {
  const packet = data(catalogue['/Metadata'])?.toString('utf8') ?? ''
  if ('/Filter' in dictionary(catalogue['/Metadata'])) report('A 6.6.2', 'the metadata are packed')
  if (!packet.includes('<pdfuaid:part>1<')) report('UA 5', 'does not claim PDF/UA-1')
  if (!/<pdfaid:part>[23]</.test(packet) || !packet.includes('<pdfaid:conformance>A<'))
    report('A 6.6.4', 'no PDF/A level A')
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+/.test(packet)) report('UA 7.1-9', 'no title')
  if (!packet.includes('pdfaSchema:prefix>pdfuaid')) report('A 6.6.2.3', 'no extension schema')
}

function attachmentRules({ catalogue, dictionary, array, data }: QpdfFile, report: Report): void {
  const files = array(dictionary(dictionary(catalogue['/Names'])['/EmbeddedFiles'])['/Names'])
  const associated = array(catalogue['/AF'])
  const packet = data(catalogue['/Metadata'])?.toString('utf8') ?? ''
  if (files.length > 0 && packet.includes('<pdfaid:part>2<')) report('A-2 6.8', 'an attachment in PDF/A-2')
  for (let index = 1; index < files.length; index += 2) {
    const file = dictionary(files[index])
    const relation = textOf(file['/AFRelationship'])
    if (!/^\/(Source|Data|Alternative|Supplement|Unspecified)$/.test(relation)) report('A 6.8-3', 'no AFRelationship')
    if (!('/F' in file) || !('/UF' in file)) report('A 6.8-2', 'an attachment without names')
    const type = textOf(dictionary(dictionary(file['/EF'])['/F'])['/Subtype'])
    if (!type.slice(1).includes('/')) report('A 6.8-1', 'an attachment without its type')
    if (!associated.includes(files[index] ?? null)) report('A 6.8-4', 'an attachment that the document does not name')
  }
}
