import { kidRules, roles } from './kid-rules.ts'
import type { Report } from './pdf-rules.ts'
import { type Dictionary, isReference, kidsOf, numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'
import { tableRules } from './table-rules.ts'

/** Who owns what: elements by "page#mark" and by annotation, and the parent tree by its keys. */
export interface Structure {
  readonly marks: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly parents: ReadonlyMap<number, Value>
}

/** A tag of a language as RFC 3066 has it. */
export const languageTag = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

/** Rules of the structure tree: nesting, headings, tables, figures, links. */
export function structureRules(file: QpdfFile, report: Report): Structure {
  const { catalogue, dictionary } = file
  const marks = new Map<string, string>()
  const annotations = new Map<string, string>()
  const ids = new Set<string>()
  const root = dictionary(catalogue['/StructTreeRoot'])
  if (!('/K' in root)) report('UA 7.1-11', 'no structure tree')
  if (!('/ParentTree' in root)) report('UA 7.1-3', 'no parent tree')
  if ('/RoleMap' in root) report('UA 7.1-7', 'roles of its own')
  const headings: number[] = []

  const visit = (reference: string, parent: Value | undefined, parentRole: string): void => {
    const element = dictionary(reference)
    const role = textOf(element['/S']).slice(1)
    if (!roles.has(role)) report('UA 7.1-5', `the role ${role}`)
    if (element['/P'] !== parent) report('structure', `${reference} names another parent`)
    if (parentRole === '' && role !== 'Document') report('structure', `the root is a ${role}`)
    const kids = kidsOf(file, element)
    const kidRoles = kids.flatMap((kid) => (isReference(kid) ? [textOf(dictionary(kid)['/S']).slice(1)] : []))
    kidRules({ role, parentRole, kidRoles }, report)
    textRules(element, role, report)
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
    if (level > (headings.at(-1) ?? 0) + 1) report('UA 7.4.2', `a heading skips to ${role}`)
    if (level > 0) headings.push(level)
    if (role === 'H' || role === 'Note' || role === 'Formula')
      report('UA 7.4.4', `the role ${role}, which we do not use`)
    if ('/ID' in element) {
      if (ids.has(textOf(element['/ID']))) report('structure', `two elements ${textOf(element['/ID'])}`)
      ids.add(textOf(element['/ID']))
    }
    if (role === 'Table') tableRules(file, element, report)
    if (role === 'Figure') figureRules(file, element, report)
    if (role === 'L') listRules(file, element, kids, report)
    let annotated = 0
    for (const kid of kids) {
      const entry = dictionary(kid)
      if (typeof kid === 'number') claim(`${textOf(element['/Pg'])}#${kid}`, reference)
      else if (entry['/Type'] === '/MCR') {
        claim(`${textOf(entry['/Pg'] ?? element['/Pg'])}#${numberOf(entry['/MCID'])}`, reference)
      } else if (entry['/Type'] === '/OBJR') {
        annotated += 1
        annotations.set(textOf(entry['/Obj']), reference)
      } else if (isReference(kid)) visit(kid, reference, role)
      else report('structure', `${reference} has a kid of no kind`)
    }
    if (role === 'Link' && annotated === 0) report('UA 7.18.5', 'a link without its annotation')
    if (role === 'Form' && annotated !== 1) report('UA 7.18.4', 'a field without its annotation')
  }
  const claim = (mark: string, reference: string): void => {
    if (marks.has(mark)) report('structure', `the mark ${mark} stands in two elements`)
    marks.set(mark, reference)
  }
  const tops = kidsOf(file, root)
  if (tops.length > 1) report('structure', 'more than one root')
  for (const kid of tops) if (isReference(kid)) visit(kid, catalogue['/StructTreeRoot'], '')
  return { marks, annotations, parents: parentTree(file, root['/ParentTree']) }
}

/** Texts that stand for what is drawn, and the language of what is. */
function textRules(element: Dictionary, role: string, report: Report): void {
  if (role === 'Figure' && textOf(element['/Alt']).trim() === '') report('UA 7.3', 'a figure without its alternative')
  if ('/Lang' in element && !languageTag.test(textOf(element['/Lang']))) report('UA 7.2-29', 'a language of no name')
  for (const key of ['/Alt', '/ActualText', '/E']) {
    if (key in element && textOf(element[key]) === '') report('structure', `an empty ${key}`)
  }
}

/** A figure says where it lies, and lies there. */
function figureRules({ array, dictionary }: QpdfFile, element: Dictionary, report: Report): void {
  const box = array(dictionary(element['/A'])['/BBox']).map(numberOf)
  const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = box
  if (!(left < right && bottom < top)) report('UA 7.3-BBox', 'a figure without its place')
}

/** Lists with labels say how they count. */
function listRules(file: QpdfFile, element: Dictionary, kids: readonly Value[], report: Report): void {
  const { dictionary } = file
  const isLabelled = kids.some((kid) =>
    kidsOf(file, dictionary(kid)).some((part) => isReference(part) && dictionary(part)['/S'] === '/Lbl'),
  )
  const numbering = textOf(dictionary(element['/A'])['/ListNumbering'])
  const known = /^\/(Disc|Circle|Square|Decimal|UpperRoman|LowerRoman|UpperAlpha|LowerAlpha)$/.test(numbering)
  if (isLabelled && !known) report('UA 7.6', 'a list with labels that does not say how it counts')
}

function parentTree({ dictionary, array }: QpdfFile, tree: Value | undefined): ReadonlyMap<number, Value> {
  const parents = new Map<number, Value>()
  const visit = (node: Value | undefined): void => {
    const numbers = array(dictionary(node)['/Nums'])
    for (let index = 0; index < numbers.length; index += 2)
      parents.set(numberOf(numbers[index]), numbers[index + 1] ?? null)
    for (const kid of array(dictionary(node)['/Kids'])) visit(kid)
  }
  visit(tree)
  return parents
}
