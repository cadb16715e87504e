import type { Report } from './pdf-rules.ts'
import { numberOf, type QpdfFile, textOf } from './qpdf-file.ts'
import { languageTag } from './structure-rules.ts'

/** What a commitment never has: forms, layers, scripts, permissions. */
const unwanted = ['/OCProperties', '/AA', '/NeedsRendering', '/Perms', '/Threads', '/Collection'] as const

/** Rules of the catalogue: language, colours, attachments, nothing that runs. */
export function documentRules(file: QpdfFile, report: Report): void {
  const { catalogue, trailer, dictionary, array } = file
  const ids = array(trailer['/ID']).map(textOf)
  if (ids.length !== 2 || ids.some((id) => id === '')) report('A 6.1.3', 'no file identifier')
  if ('/Encrypt' in trailer) report('A 6.1.3', 'encrypted')
  if (!languageTag.test(textOf(catalogue['/Lang']))) report('UA 7.2', 'no language of the document')
  const marking = dictionary(catalogue['/MarkInfo'])
  if (marking['/Marked'] !== true) report('UA 6.2', 'not marked as tagged')
  if (marking['/Suspects'] === true) report('UA 7.1-4', 'tags that may be wrong')
  if (dictionary(catalogue['/ViewerPreferences'])['/DisplayDocTitle'] !== true) {
    report('UA 7.1-10', 'title is not shown')
  }
  for (const key of unwanted) if (key in catalogue) report('A 6.4', `the catalogue has ${key}`)
  if ('/JavaScript' in dictionary(catalogue['/Names']) || '/S' in dictionary(catalogue['/OpenAction'])) {
    report('A 6.5', 'an action or a script')
  }
  colourRules(file, report)
  attachmentRules(file, report)
}

function colourRules({ catalogue, dictionary, array, data }: QpdfFile, report: Report): void {
  const intents = array(catalogue['/OutputIntents']).map(dictionary)
  const [intent] = intents
  const profile = data(intent?.['/DestOutputProfile'])
  const signature = (at: number) => profile?.subarray(at, at + 4).toString('latin1')
  const isKnown = /^(mntr|prtr)$/.test(signature(12) ?? '') && (profile?.[8] ?? 5) < 5
  const isRgb = dictionary(intent?.['/DestOutputProfile'])['/N'] === 3 && signature(16) === 'RGB '
  if (intents.length !== 1 || intent?.['/S'] !== '/GTS_PDFA1' || !isKnown || !isRgb || signature(36) !== 'acsp') {
    report('A 6.2.3', 'no output intent for RGB')
  }
  if (profile !== null && profile.readUInt32BE(0) !== profile.length) report('A 6.2.3', 'a profile of another length')
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
    if (textOf(file['/F']) === '' || textOf(file['/UF']) === '') report('A 6.8-2', 'an attachment without names')
    const content = dictionary(file['/EF'])['/F']
    const type = textOf(dictionary(content)['/Subtype'])
    if (!/^\/[-\w+.]+\/[-\w+.]+$/.test(type)) report('A 6.8-1', 'an attachment without its type')
    const size = numberOf(dictionary(dictionary(content)['/Params'])['/Size'])
    if (size !== data(content)?.length) report('A 6.8', 'an attachment of another size than it says')
    if (!associated.includes(files[index] ?? null)) report('A 6.8-4', 'an attachment that the document does not name')
  }
}
