import { JSDOM } from 'jsdom'
import type { Report } from './pdf-rules.ts'
import { type QpdfFile, textOf } from './qpdf-file.ts'

const { DOMParser } = new JSDOM('').window

const spaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const

/** What XMP itself and PDF/A define, as far as we write it, with the kind of its value; all else needs an extension schema. */
const predefined: Readonly<Record<string, 'text' | 'Alt' | 'Seq' | 'Bag' | 'date'>> = {
  'dc:format': 'text',
  'dc:title': 'Alt',
  'dc:description': 'Alt',
  'dc:creator': 'Seq',
  'dc:language': 'Bag',
  'xmp:CreateDate': 'date',
  'xmp:ModifyDate': 'date',
  'xmp:CreatorTool': 'text',
  'pdf:Producer': 'text',
  'pdfaid:part': 'text',
  'pdfaid:conformance': 'text',
}

/** Rules of the metadata packet: one packet, well-formed, its names defined, its claims made, its facts those of the file. */
export function metadataRules(file: QpdfFile, report: Report): void {
  const { catalogue, dictionary, data } = file
  const stream = dictionary(catalogue['/Metadata'])
  const bytes = data(catalogue['/Metadata'])
  if (bytes === null || stream['/Type'] !== '/Metadata' || stream['/Subtype'] !== '/XML') {
    return report('A 6.6.2.1-1', 'no metadata')
  }
  if ('/Filter' in stream) report('A 6.6.2', 'the metadata are packed')
  const packet = bytes.toString('utf8')
  if (
    !Buffer.from(packet).equals(bytes) ||
    !packet.startsWith('<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>')
  ) {
    report('A 6.6.2.1-5', 'another header of the packet, or not UTF-8')
  }
  const parsed = new DOMParser().parseFromString(packet, 'application/xml')
  if (parsed.querySelector('parsererror') !== null) return report('A 6.6.2.1-4', 'metadata that are no XML')
  const properties = Array.from(parsed.getElementsByTagNameNS(spaces.rdf, 'RDF')[0]?.children ?? []).flatMap(
    ({ children }) => Array.from(children),
  )
  const defined = extensionRules(parsed, report)
  for (const property of properties) propertyRules(property, defined, report)
  claimRules(properties, report)
  agreementRules(file, properties, report)
}

function propertyRules(property: Element, defined: ReadonlySet<string>, report: Report): void {
  const name = property.tagName
  const [prefix = ''] = name.split(':')
  if (name === 'pdfaExtension:schemas') return
  if (Object.entries(spaces).find(([known]) => known === prefix)?.[1] !== property.namespaceURI) {
    report('A 6.6.2.3-7', `another prefix than the usual for ${name}`)
  }
  const kind = predefined[name]
  if (kind === undefined && !defined.has(name)) return report('A 6.6.2.3-7', `${name} is not defined`)
  const list = property.firstElementChild?.tagName
  const wanted = kind === 'Alt' || kind === 'Seq' || kind === 'Bag' ? `rdf:${kind}` : undefined
  if (list !== wanted) report('A 6.6.2.3-7', `${name} has another kind of value`)
  if (kind === 'date' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(textIn(property))) {
    report('A 6.6.2.3-7', `${name} is no date`)
  }
}

/** Names that the extension schemas define, each with all its fields. */
function extensionRules(parsed: Document, report: Report): ReadonlySet<string> {
  const [container] = parsed.getElementsByTagNameNS(spaces.pdfaExtension, 'schemas')
  if (container?.firstElementChild?.tagName !== 'rdf:Bag') report('A 6.6.2.3-2', 'no extension schema')
  const names = new Set<string>()
  for (const schema of container?.firstElementChild?.children ?? []) {
    const field = (name: string) => textIn(schema.getElementsByTagNameNS(spaces.pdfaSchema, name)[0])
    const prefix = field('prefix')
    const uri = field('namespaceURI')
    if (field('schema') === '' || Object.entries(spaces).find(([known]) => known === prefix)?.[1] !== uri) {
      report('A 6.6.2.3-3', 'an extension schema that is not whole')
    }
    for (const property of schema.getElementsByTagNameNS(spaces.pdfaSchema, 'property')[0]?.querySelectorAll('li') ??
      []) {
      const told = (name: string) => textIn(property.getElementsByTagNameNS(spaces.pdfaProperty, name)[0])
      if (!/^(internal|external)$/.test(told('category')) || told('valueType') === '' || told('description') === '') {
        report('A 6.6.2.3-4', 'a property of an extension schema that is not whole')
      }
      names.add(`${prefix}:${told('name')}`)
    }
  }
  return names
}

function claimRules(properties: readonly Element[], report: Report): void {
  const valuesOf = (name: string) => properties.filter(({ tagName }) => tagName === name).map(textIn)
  if (valuesOf('pdfuaid:part').join() !== '1') report('UA 5', 'does not claim PDF/UA-1')
  if (!/^[23]$/.test(valuesOf('pdfaid:part').join()) || valuesOf('pdfaid:conformance').join() !== 'A') {
    report('A 6.6.4', 'no PDF/A level A')
  }
  if (valuesOf('dc:title').join().trim() === '') report('UA 7.1-9', 'no title')
}

/** The older way of telling facts says the same. */
function agreementRules({ trailer, dictionary }: QpdfFile, properties: readonly Element[], report: Report): void {
  const info = dictionary(trailer['/Info'])
  const value = (name: string) => textIn(properties.find(({ tagName }) => tagName === name))
  const moment = (date: string) => date.replaceAll(/\D/g, '')
  for (const key of Object.keys(info)) {
    const agrees =
      key === '/Producer'
        ? textOf(info[key]) === value('pdf:Producer')
        : key === '/CreationDate'
          ? moment(textOf(info[key])) === moment(value('xmp:CreateDate'))
          : key === '/ModDate' && moment(textOf(info[key])) === moment(value('xmp:ModifyDate'))
    if (!agrees) report('A 6.6.3', `${key} tells something else than the metadata`)
  }
}

function textIn(element: Element | undefined): string {
  return element?.textContent ?? ''
}
