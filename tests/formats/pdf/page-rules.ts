import type { Report } from './pdf-rules.ts'
import { type Dictionary, numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'
import type { Structure } from './structure-rules.ts'

/** Codes that the pages draw, by the reference of their font. */
export type UsedCodes = ReadonlyMap<string, ReadonlySet<number>>

/** Rules of the pages: all that is drawn is tagged or an artifact, once; links belong to the structure. */
export function pageRules(file: QpdfFile, structure: Structure, report: Report): UsedCodes {
  const used = new Map<string, Set<number>>()
  for (const reference of file.pages) {
    const page = file.dictionary(reference)
    if ('/Group' in page) report('A 6.2.10', 'a page with transparency')
    annotationRules(file, page, structure, report)
    for (const state of Object.values(file.dictionary(file.dictionary(page['/Resources'])['/ExtGState']))) {
      const { '/ca': fill = 1, '/CA': stroke = 1 } = file.dictionary(state)
      if (fill !== 1 || stroke !== 1) report('A 6.2.10', 'transparent paint')
    }
    contentRules(file, reference, structure, used, report)
  }
  return used
}

function annotationRules(
  { dictionary, array }: QpdfFile,
  page: Dictionary,
  structure: Structure,
  report: Report,
): void {
  const annotations = array(page['/Annots'])
  if (annotations.length > 0 && page['/Tabs'] !== '/S') report('UA 7.18.3', 'no order of tabbing')
  for (const reference of annotations) {
    const annotation = dictionary(reference)
    if ((numberOf(annotation['/F']) & 0x27) !== 4) report('A 6.3.2', 'an annotation that is not printed or hidden')
    const owner = structure.parents.get(numberOf(annotation['/StructParent']))
    if (owner === undefined || structure.annotations.get(textOf(reference)) !== owner) {
      report('UA 7.18', 'an annotation outside the structure')
    }
    if (annotation['/Subtype'] !== '/Link') report('A 6.3.3', `an annotation ${textOf(annotation['/Subtype'])}`)
    if (dictionary(owner)['/S'] !== '/Link') report('UA 7.18.5', 'a link outside a Link')
    if (textOf(annotation['/Contents']) === '') report('UA 7.18.5-2', 'a link without its text')
    const target = array(annotation['/Dest'])[0]
    if (dictionary(target)['/Type'] !== '/Page') report('link', 'a link that leads to no page')
  }
}

const tokens =
  /<<((?:[^<>]|<[^<>]*>|>(?!>))*)>>|<([0-9A-Fa-f\s]*)>|\((?:\\.|[^\\)])*\)|\[|\]|\/[^\s/<>[\]()]+|[-+.\d]+|[A-Za-z'"*]+/g

interface Opening {
  readonly artifact: boolean
  readonly mark: string | null
}

function contentRules(
  file: QpdfFile,
  reference: string,
  structure: Structure,
  used: Map<string, Set<number>>,
  report: Report,
): void {
  const page = file.dictionary(reference)
  const fonts = file.dictionary(file.dictionary(page['/Resources'])['/Font'])
  const parents = file.array(structure.parents.get(numberOf(page['/StructParents'])))
  const open: Opening[] = []
  const seen = new Set<string>()
  let font = ''
  let operands: RegExpMatchArray[] = []
  for (const token of contentOf(file, page['/Contents']).matchAll(tokens)) {
    const operator = token[0]
    if (/^[-+.\d<(/[\]]/.test(operator)) {
      operands.push(token)
      continue
    }
    const isMarked = open.some(({ artifact, mark }) => artifact || mark !== null)
    if (operator === 'BDC' || operator === 'BMC') open.push(opening(operands))
    else if (operator === 'EMC' && open.pop() === undefined) report('content', 'an end of a mark without its beginning')
    else if (operator === 'Tf') font = textOf(fonts[operands.at(-2)?.[0] ?? ''])
    else if (/^(Tj|TJ|'|")$/.test(operator)) {
      if (!isMarked) report('UA 7.1-3', 'text outside the structure')
      const codes = used.get(font) ?? new Set()
      used.set(font, codes)
      for (const [, , hex = ''] of operands) {
        for (let at = 0; at < hex.length; at += 4) codes.add(Number.parseInt(hex.slice(at, at + 4), 16))
      }
    } else if (/^(S|s|f|F|f\*|B|B\*|b|b\*|Do|sh)$/.test(operator) && !isMarked) {
      report('UA 7.1-3', 'a drawing outside the structure')
    } else if (/^(k|K|cs|CS|sc|SC|scn|SCN)$/.test(operator)) report('A 6.2.4.3', `the colour operator ${operator}`)
    operands = []
  }
  if (open.length > 0) report('content', 'a mark that does not end')

  function opening(of: readonly RegExpMatchArray[]): Opening {
    const tag = of[0]?.[0] ?? ''
    const artifact = tag === '/Artifact'
    const mark = /\/MCID\s+(\d+)/.exec(of[1]?.[0] ?? '')?.[1] ?? null
    if (artifact && open.some((outer) => outer.mark !== null)) report('UA 7.1-1', 'an artifact inside tagged content')
    if (mark === null) return { artifact, mark }
    if (open.some((outer) => outer.artifact)) report('UA 7.1-2', 'tagged content inside an artifact')
    if (seen.has(mark)) report('content', `the mark ${mark} stands twice on a page`)
    seen.add(mark)
    const owner: Value | undefined = structure.marks.get(`${reference}#${mark}`)
    if (owner === undefined) report('UA 7.1-3', `the mark ${mark} belongs to no element`)
    else if (parents[Number(mark)] !== owner) report('UA 7.1-3', `the parent tree gives mark ${mark} to another`)
    else if (file.dictionary(owner)['/S'] !== tag) report('content', `the mark ${mark} is called ${tag}`)
    return { artifact, mark }
  }
}

function contentOf({ array, data }: QpdfFile, contents: Value | undefined): string {
  const list = array(contents)
  const streams = list.length > 0 ? list : [contents]
  return streams.map((stream) => data(stream)?.toString('latin1') ?? '').join('\n')
}
