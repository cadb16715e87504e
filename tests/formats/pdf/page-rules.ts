import { annotationRules } from './annotation-rules.ts'
import { contentRules, type UsedCodes } from './content-rules.ts'
import type { Report } from './pdf-rules.ts'
import { numberOf, type QpdfFile } from './qpdf-file.ts'
import type { Structure } from './structure-rules.ts'

/** Rules of the pages: all that is drawn is tagged or an artifact, once; links belong to the structure. */
export function pageRules(file: QpdfFile, structure: Structure, report: Report): UsedCodes {
  const used: UsedCodes = new Map()
  const keys = new Set<number>()
  const drawn = new Set<string>()
  for (const reference of file.pages) {
    const page = file.dictionary(reference)
    if ('/Group' in page) report('A 6.2.10', 'a page with transparency')
    if ('/AA' in page) report('A 6.5.2-2', 'a page with an action')
    if (!('/Resources' in page)) report('A 6.2.2-2', 'a page without resources of its own')
    const [left = 0, bottom = 0, right = 0, top = 0] = file.array(page['/MediaBox']).map(numberOf)
    for (const side of [right - left, top - bottom]) {
      if (!(side >= 3 && side <= 14_400)) report('A 6.1.13-11', `a page with a side of ${side}`)
    }
    if (keys.has(numberOf(page['/StructParents']))) report('structure', 'two pages with one key')
    keys.add(numberOf(page['/StructParents']))
    const states = file.dictionary(file.dictionary(page['/Resources'])['/ExtGState'])
    if (Object.keys(states).length > 0) report('A 6.2.10', 'a state of graphics, which could be transparent')
    annotationRules(file, page, structure, report)
    for (const mark of contentRules(file, reference, structure, used, report)) drawn.add(mark)
  }
  for (const mark of structure.marks.keys()) {
    if (!drawn.has(mark)) report('structure', `the mark ${mark} is drawn nowhere`)
  }
  return used
}
