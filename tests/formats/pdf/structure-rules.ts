import type { Report } from './pdf-rules.ts'
import { type Dictionary, isReference, numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'

/** Who owns what: elements by "page#mark" and by annotation, and the parent tree by its keys. */
export interface Structure {
  readonly marks: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly parents: ReadonlyMap<number, Value>
}

const roles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)

const mayHold: Readonly<Record<string, RegExp>> = {
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^(TH|TD)$/,
  L: /^(LI|Caption|L)$/,
  LI: /^(Lbl|LBody)$/,
  TOC: /^(TOC|TOCI|Caption)$/,
}

const mayStandIn: Readonly<Record<string, RegExp>> = {
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  LI: /^L$/,
  Lbl: /^(LI|Note|BibEntry|TOCI|Form)$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
}

/** Rules of the structure tree: nesting, headings, tables, figures, links. */
export function structureRules(file: QpdfFile, report: Report): Structure {
  const { catalogue, dictionary } = file
  const marks = new Map<string, string>()
  const annotations = new Map<string, string>()
  const root = dictionary(catalogue['/StructTreeRoot'])
  if (!('/K' in root)) report('UA 7.1-11', 'no structure tree')
  if (!('/ParentTree' in root)) report('UA 7.1-3', 'no parent tree')
  let lastHeading = 0

  const visit = (reference: string, parent: Value | undefined, parentRole: string): void => {
    const element = dictionary(reference)
    const role = textOf(element['/S']).slice(1)
    if (!roles.has(role)) report('UA 7.1-5', `the role ${role}`)
    if (element['/P'] !== parent) report('structure', `${reference} names another parent`)
    if (mayHold[parentRole]?.test(role) === false) report('UA 7.2', `${role} in ${parentRole}`)
    if (mayStandIn[role]?.test(parentRole) === false) report('UA 7.2', `${role} in ${parentRole}`)
    if (role === 'Figure' && textOf(element['/Alt']) === '') report('UA 7.3', 'a figure without its alternative')
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
    if (level > lastHeading + 1) report('UA 7.4.2', `a heading skips to ${role}`)
    if (level > 0) lastHeading = level
    if (role === 'Table') tableRules(file, element, report)
    let links = 0
    for (const kid of kidsOf(file, element)) {
      const entry = dictionary(kid)
      if (typeof kid === 'number') claim(`${textOf(element['/Pg'])}#${kid}`, reference)
      else if (entry['/Type'] === '/MCR') {
        claim(`${textOf(entry['/Pg'] ?? element['/Pg'])}#${numberOf(entry['/MCID'])}`, reference)
      } else if (entry['/Type'] === '/OBJR') {
        links += 1
        annotations.set(textOf(entry['/Obj']), reference)
      } else if (isReference(kid)) visit(kid, reference, role)
    }
    if (role === 'Link' && links === 0) report('UA 7.18.5', 'a link without its annotation')
  }
  const claim = (mark: string, reference: string): void => {
    if (marks.has(mark)) report('structure', `the mark ${mark} stands in two elements`)
    marks.set(mark, reference)
  }
  for (const kid of kidsOf(file, root)) if (isReference(kid)) visit(kid, catalogue['/StructTreeRoot'], '')
  return { marks, annotations, parents: parentTree(file, root['/ParentTree']) }
}

function kidsOf({ array }: QpdfFile, element: Dictionary): readonly Value[] {
  const kids = element['/K']
  if (kids === undefined) return []
  const list = array(kids)
  return list.length > 0 ? list : Array.isArray(kids) ? [] : [kids]
}

/** Every row as wide as the others, and every head says what it is the head of. */
function tableRules(file: QpdfFile, table: Dictionary, report: Report): void {
  const { dictionary } = file
  const rows: Dictionary[] = []
  const collect = (element: Dictionary): void => {
    for (const kid of kidsOf(file, element).map(dictionary)) {
      if (kid['/S'] === '/TR') rows.push(kid)
      else if (/^\/T(Head|Body|Foot)$/.test(textOf(kid['/S']))) collect(kid)
    }
  }
  collect(table)
  const widths = rows.map((row) => kidsOf(file, row).length)
  if (new Set(widths).size > 1) report('UA 7.2-41', `a table with rows of ${widths.join(', ')} cells`)
  for (const cell of rows.flatMap((row) => kidsOf(file, row).map(dictionary))) {
    const scope = textOf(dictionary(cell['/A'])['/Scope'])
    if (cell['/S'] === '/TH' && !/^\/(Row|Column|Both)$/.test(scope))
      report('UA 7.5', 'a head of a table without scope')
  }
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
