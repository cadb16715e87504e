import { xmlText } from '#formats/xml.ts'

/** What the file says of itself. */
export interface DocumentFacts {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly language: string
  /** ISO 8601 with time zone; kept in UTC. */
  readonly created: string
  readonly producer: string
  readonly conformance: '3a' | '2a'
}

/** The moment as PDF writes it: "D:20260301120000+00'00'". */
export function pdfDate(created: string): string {
  return `D:${new Date(created).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}+00'00'`
}

/** The metadata packet, which claims PDF/A and PDF/UA-1; PDF/A wants the names of the latter explained. */
export function metadataPacket(facts: DocumentFacts): string {
  const date = `${new Date(facts.created).toISOString().slice(0, 19)}+00:00`
  const optional = [
    facts.author === undefined
      ? []
      : [`<dc:creator><rdf:Seq><rdf:li>${xmlText(facts.author)}</rdf:li></rdf:Seq></dc:creator>`],
    facts.subject === undefined ? [] : [`<dc:description>${alternative(facts.subject)}</dc:description>`],
  ].flat()
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(facts.title)}</dc:title>`,
    ...optional,
    `<dc:language><rdf:Bag><rdf:li>${xmlText(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    '<xmp:CreatorTool>Wirkbund</xmp:CreatorTool>',
    `<pdf:Producer>${xmlText(facts.producer)}</pdf:Producer>`,
    `<pdfaid:part>${facts.conformance[0]}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description>',
    extensionSchema,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
].join(' ')

const extensionSchema = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('')

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`
}
