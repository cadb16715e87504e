import { fieldRules } from './field-rules.ts'
import type { Report } from './pdf-rules.ts'
import { type Dictionary, numberOf, type QpdfFile, textOf } from './qpdf-file.ts'
import type { Structure } from './structure-rules.ts'

/** Rules of what lies over a page: links and fields only, each printed, told in words, in the structure, and leading to a page. */
export function annotationRules(file: QpdfFile, page: Dictionary, structure: Structure, report: Report): void {
  const { dictionary, array, pages } = file
  const annotations = array(page['/Annots'])
  if (annotations.length > 0 && page['/Tabs'] !== '/S') report('UA 7.18.3', 'no order of tabbing')
  for (const reference of annotations) {
    const annotation = dictionary(reference)
    // Invisible, hidden, not viewed and viewed at times are forbidden; printed is asked for.
    if ((numberOf(annotation['/F']) & 0x127) !== 4) report('A 6.3.2', 'an annotation that is not printed or hidden')
    const owner = structure.parents.get(numberOf(annotation['/StructParent']))
    if (owner === undefined || structure.annotations.get(textOf(reference)) !== owner) {
      report('UA 7.18', 'an annotation outside the structure')
    }
    const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = array(
      annotation['/Rect'],
    ).map(numberOf)
    if (!(left < right && bottom < top)) report('link', 'a link without an area')
    if (annotation['/Subtype'] === '/Widget') {
      fieldRules(file, reference, dictionary(owner), report)
      continue
    }
    if (annotation['/Subtype'] !== '/Link') report('A 6.3.3', `an annotation ${textOf(annotation['/Subtype'])}`)
    if ('/A' in annotation || '/AA' in annotation) report('A 6.5.1', 'a link with an action')
    if (dictionary(owner)['/S'] !== '/Link') report('UA 7.18.5', 'a link outside a Link')
    if (textOf(annotation['/Contents']).trim() === '') report('UA 7.18.5-2', 'a link without its text')
    const target = textOf(array(annotation['/Dest'])[0])
    if (!pages.includes(target)) report('link', 'a link that leads to no page')
  }
}
