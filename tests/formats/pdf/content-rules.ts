import { contentTokens, type Token } from './content-tokens.ts'
import type { Report } from './pdf-rules.ts'
import { type Dictionary, numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'
import { languageTag, type Structure } from './structure-rules.ts'

/** Codes that the pages draw by the reference of their font, and whether each stands in an ActualText wherever it is drawn. */
export type UsedCodes = Map<string, Map<number, boolean>>

interface Opening {
  readonly artifact: boolean
  readonly mark: string | null
  readonly spoken: boolean
}

/** Every operator of ISO 32000-1 that the rules do not speak of, apart from those for pictures in the stream. */
const others = new Set(
  'w J j M d ri i gs q Q cm m l c v y h re W W* n BT ET Tc Tw Tz TL Tr Ts Td TD Tm T* g G rg RG MP DP'.split(' '),
)

/** Rules of what a page draws. Gives the marks that stand on it. */
export function contentRules(
  file: QpdfFile,
  reference: string,
  structure: Structure,
  used: UsedCodes,
  report: Report,
): ReadonlySet<string> {
  const page = file.dictionary(reference)
  const parents = file.array(structure.parents.get(numberOf(page['/StructParents'])))
  const open: Opening[] = []
  const seen = new Set<string>()
  draw(contentOf(file, page['/Contents']), file.dictionary(page['/Resources']), 0)
  if (open.length > 0) report('content', 'a mark that does not end')
  return new Set([...seen].map((mark) => `${reference}#${mark}`))

  function draw(content: string, resources: Dictionary, depth: number): void {
    const fonts = file.dictionary(resources['/Font'])
    let [font, saved, inText] = ['', 0, false]
    let operands: Token[] = []
    for (const token of contentTokens(content)) {
      if (token.kind !== 'operator') {
        operands.push(token)
        continue
      }
      const operator = token.text
      const isMarked = open.some(({ artifact, mark }) => artifact || mark !== null)
      if (operator === 'BDC' || operator === 'BMC') open.push(opening(operands))
      else if (operator === 'EMC') {
        if (open.pop() === undefined) report('content', 'an end of a mark without its beginning')
      } else if (operator === 'Tf') font = textOf(fonts[operands.at(-2)?.text ?? ''])
      else if (/^(Tj|TJ|'|")$/.test(operator)) {
        if (!isMarked) report('UA 7.1-3', 'text outside the structure')
        if (!inText) report('content', 'text outside BT and ET')
        show(operands, font)
      } else if (/^(S|s|f|F|f\*|B|B\*|b|b\*|sh)$/.test(operator)) {
        if (!isMarked) report('UA 7.1-3', 'a drawing outside the structure')
      } else if (operator === 'Do') {
        if (!isMarked) report('UA 7.1-3', 'a drawing outside the structure')
        form(file.dictionary(resources['/XObject'])[operands[0]?.text ?? ''], depth)
      } else if (/^(k|K|cs|CS|sc|SC|scn|SCN)$/.test(operator)) report('A 6.2.4.3', `the colour operator ${operator}`)
      else if (!others.has(operator)) report('A 6.2.2', `the operator ${operator}`)
      if (operator === 'BT' || operator === 'ET') {
        if (inText === (operator === 'BT')) report('content', `${operator} twice`)
        inText = operator === 'BT'
      }
      saved += operator === 'q' ? 1 : operator === 'Q' ? -1 : 0
      if (saved < 0 || saved > 28) report('A 6.1.13-8', 'q and Q that do not match, or nested too deep')
      operands = []
    }
    if (saved !== 0 || inText) report('content', 'q or BT without its end')
  }

  function form(drawn: Value | undefined, depth: number): void {
    const dictionary = file.dictionary(drawn)
    if (dictionary['/Subtype'] !== '/Form' || depth > 4) return report('A 6.2.9', 'what is drawn is no form')
    for (const key of ['/Group', '/Ref', '/OPI', '/PS', '/Subtype2']) {
      if (key in dictionary) report('A 6.2.9', `a form with ${key}`)
    }
    if (!('/Resources' in dictionary)) report('A 6.2.2-2', 'a form without resources of its own')
    if ('/StructParents' in dictionary) report('UA 7.20', 'a form with marks of its own')
    const before = seen.size
    draw(file.data(drawn)?.toString('latin1') ?? '', file.dictionary(dictionary['/Resources']), depth + 1)
    if (seen.size > before) report('UA 7.20', 'a form with marks of its own')
  }

  function show(operands: readonly Token[], font: string): void {
    const isSpoken = open.some(({ spoken }) => spoken)
    const codes = used.get(font) ?? new Map<number, boolean>()
    used.set(font, codes)
    for (const operand of operands) {
      if (operand.kind !== 'string') continue
      if (operand.bytes.length > 32_767) report('A 6.1.13-3', 'a line of more bytes than a string may have')
      if (operand.bytes.length % 2 > 0) report('A 6.1.6', 'half a code')
      for (let at = 0; at + 1 < operand.bytes.length; at += 2) {
        const code = operand.bytes.readUInt16BE(at)
        codes.set(code, isSpoken && codes.get(code) !== false)
      }
    }
  }

  function opening(of: readonly Token[]): Opening {
    const tag = of[0]?.text ?? ''
    const properties = of[1]?.text ?? ''
    const artifact = tag === '/Artifact'
    const mark = /\/MCID\s+(\d+)/.exec(properties)?.[1] ?? null
    const spoken = /\/ActualText\s*(<[^>]+>|\(.)/s.test(properties)
    const language = /\/Lang\s*\(([^)]*)\)/.exec(properties)?.[1]
    if (language !== undefined && !languageTag.test(language)) report('UA 7.2-29', 'a language of no name')
    if (artifact && open.some((outer) => outer.mark !== null)) report('UA 7.1-1', 'an artifact inside tagged content')
    if (mark === null) return { artifact, mark, spoken }
    if (open.some((outer) => outer.artifact)) report('UA 7.1-2', 'tagged content inside an artifact')
    if (open.some((outer) => outer.mark !== null)) report('content', 'a mark inside another')
    if (seen.has(mark)) report('content', `the mark ${mark} stands twice on a page`)
    seen.add(mark)
    const owner = structure.marks.get(`${reference}#${mark}`)
    if (owner === undefined) report('UA 7.1-3', `the mark ${mark} belongs to no element`)
    else if (parents[Number(mark)] !== owner) report('UA 7.1-3', `the parent tree gives mark ${mark} to another`)
    else if (file.dictionary(owner)['/S'] !== tag) report('content', `the mark ${mark} is called ${tag}`)
    return { artifact, mark, spoken }
  }
}

function contentOf({ array, data }: QpdfFile, contents: Value | undefined): string {
  const list = array(contents)
  const streams = list.length > 0 ? list : [contents]
  return streams.map((stream) => data(stream)?.toString('latin1') ?? '').join('\n')
}
