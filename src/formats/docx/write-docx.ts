import type { Commitment } from '#commitment/commitment.ts'
import { zipOf } from '#formats/zip.ts'
import { documentXml } from './document.ts'
import {
  contentTypes,
  coreProperties,
  documentRelations,
  footerXml,
  headerXml,
  numbering,
  packageRelations,
  settings,
} from './package-parts.ts'
import { stylesXml } from './styles.ts'

/** The commitment as an Office Open XML file. `locale` as Word names it (de-DE), `day` is that of the edition. */
export function writeDocx(commitment: Commitment, locale: string, day: string): Uint8Array {
  const { xml, countedLists } = documentXml(commitment)
  return zipOf([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['word/document.xml', xml],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', stylesXml(locale)],
    ['word/numbering.xml', numbering(countedLists)],
    ['word/settings.xml', settings],
    ['word/header.xml', headerXml(commitment)],
    ['word/footer.xml', footerXml(commitment)],
    ['docProps/core.xml', coreProperties(commitment, `${day}T00:00:00Z`)],
  ])
}
