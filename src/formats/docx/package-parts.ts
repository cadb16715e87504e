import type { Commitment } from '#commitment/commitment.ts'
import { xmlText } from '#formats/xml.ts'
import { run } from './runs.ts'

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
export const wordNamespaces = `xmlns:w="${word}" xmlns:r="${office}"`
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes = [
  xmlHead,
  `<Types xmlns="${packaged}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${mime}.document.main+xml"/>`,
  ...['styles', 'numbering', 'settings', 'header', 'footer'].map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${mime}.${part}+xml"/>`,
  ),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('')

export const packageRelations = relations([
  [`${office}/officeDocument`, 'word/document.xml'],
  [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
])

/** In the order of their numbers: page-setup.ts names header and footer as rId4 and rId5. */
export const documentRelations = relations(
  ['styles', 'numbering', 'settings', 'header', 'footer'].map((part) => [`${office}/${part}`, `${part}.xml`]),
)

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`
}

/** Hyphenation is on, as in the PDF; the newest layout of Word, so that it opens without "compatibility mode". */
export const settings = [
  `${xmlHead}<w:settings ${wordNamespaces}><w:autoHyphenation/><w:defaultTabStop w:val="709"/><w:compat>`,
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
  '</w:compat></w:settings>',
].join('')

/** List 1 has bullets; each list after it counts from 1. */
export function numbering(countedLists: number): string {
  const level = (format: string, sign: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl>`
  const counted = Array.from(
    { length: countedLists },
    (_, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )
  return [
    `${xmlHead}<w:numbering ${wordNamespaces}>`,
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '–')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ...counted,
    '</w:numbering>',
  ].join('')
}

export function headerXml({ title, kindOfDocument }: Commitment): string {
  return `${xmlHead}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Running"/></w:pPr>${run(`${title} · ${kindOfDocument}`)}</w:p></w:hdr>`
}

/** Which text this is, and the page of the pages as fields that Word counts. */
export function footerXml({ edition }: Commitment): string {
  const count = edition.pageOf.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return field('PAGE')
    return part === '{pages}' ? field('NUMPAGES') : run(part)
  })
  const line = run([edition.line, edition.fingerprintLine, edition.statusWord, ''].join(' · '))
  return `${xmlHead}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Running"/></w:pPr>${line}${count.join('')}</w:p></w:ftr>`
}

function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
}

/** What the file says of itself; the moment is that of the edition. */
export function coreProperties({ title, kindOfDocument, parties, language }: Commitment, moment: string): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(kindOfDocument)}</dc:subject>`,
    `<dc:creator>${xmlText(parties.map(({ name }) => name).join('; '))}</dc:creator>`,
    `<dc:language>${language}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('')
}
