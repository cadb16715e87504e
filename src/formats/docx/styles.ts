import { wordNamespaces, xmlHead } from './package-parts.ts'
import type { ParagraphStyle } from './paragraph.ts'

/** Half points for sizes, twentieths of a point for distances, as Word has them. */
interface Style {
  readonly name: string
  readonly sans?: true
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly colour?: string
  readonly above?: number
  readonly below?: number
  readonly indent?: number
  readonly keep?: true
  /** Level in the outline, from 0. */
  readonly outline?: number
  readonly borders?: 'box' | 'left'
  readonly bullets?: true
  readonly next?: ParagraphStyle
}

const styles: Readonly<Record<ParagraphStyle | 'Running', Style>> = {
  Normal: { name: 'Normal', below: 120 },
  Title: { name: 'Title', size: 52, bold: true, below: 240 },
  Subtitle: { name: 'Subtitle', sans: true, size: 24, colour: '434C5B', above: 240, below: 120 },
  Heading1: { name: 'heading 1', size: 36, bold: true, above: 480, below: 120, keep: true, outline: 0, next: 'Normal' },
  Heading2: {
    name: 'heading 2',
    sans: true,
    size: 24,
    bold: true,
    above: 320,
    below: 100,
    keep: true,
    outline: 1,
    next: 'Normal',
  },
  Heading3: {
    name: 'heading 3',
    sans: true,
    size: 21,
    bold: true,
    above: 240,
    below: 80,
    keep: true,
    outline: 2,
    next: 'Normal',
  },
  Question: { name: 'Question', italic: true, colour: '434C5B', below: 240, keep: true },
  Contents: { name: 'Contents', sans: true, size: 18, below: 20 },
  ListBullet: { name: 'List Bullet', below: 60, bullets: true },
  ListNumber: { name: 'List Number', below: 60 },
  Term: { name: 'Term', below: 80 },
  Decision: { name: 'Decision', sans: true, size: 19, indent: 142, borders: 'box' },
  DecisionText: { name: 'Decision Text', size: 28, bold: true, below: 120, indent: 142, borders: 'box' },
  Voice: { name: 'Voice', indent: 284, below: 80, borders: 'left' },
  TableText: { name: 'Table Text', sans: true, size: 18, below: 40 },
  TableHead: { name: 'Table Head', sans: true, size: 18, bold: true, keep: true },
  Fine: { name: 'Fine', sans: true, size: 18, colour: '434C5B', below: 80 },
  Running: { name: 'Running', sans: true, size: 16, colour: '565C66' },
}

/** The look of the document as named styles, so that whoever goes on writing can change it in one place. */
export function stylesXml(language: string): string {
  const paragraphs = Object.entries(styles).map(([id, style]) => paragraphStyle(id, style))
  return [
    `${xmlHead}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria" w:eastAsia="Cambria"/><w:color w:val="18212F"/>',
    `<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
    '</w:docDefaults>',
    ...paragraphs,
    '<w:style w:type="character" w:styleId="Missing" w:customStyle="1"><w:name w:val="Missing"/><w:rPr><w:b/><w:color w:val="774600"/></w:rPr></w:style>',
    tableStyle('Rules', rule('top', 12, '18212F') + rule('bottom', 6, '827C6E') + rule('insideH', 2, 'C2BDB2')),
    tableStyle('Bare', ''),
    '</w:styles>',
  ].join('')
}

function paragraphStyle(id: string, style: Style): string {
  const own = !['Normal', 'Title', 'Subtitle', 'ListBullet', 'ListNumber'].includes(id) && style.outline === undefined
  const paragraph = [
    style.keep === true ? '<w:keepNext/><w:keepLines/>' : '',
    style.bullets === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
    bordersOf(style.borders),
    `<w:spacing w:before="${style.above ?? 0}" w:after="${style.below ?? 0}"/>`,
    style.indent === undefined ? '' : `<w:ind w:left="${style.indent}" w:right="${style.indent}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('')
  const letters = [
    style.sans === true ? '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>' : '',
    style.bold === true ? '<w:b/>' : '',
    style.italic === true ? '<w:i/>' : '',
    style.colour === undefined ? '' : `<w:color w:val="${style.colour}"/>`,
    style.size === undefined ? '' : `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`,
  ].join('')
  const kind = `${id === 'Normal' ? ' w:default="1"' : ''}${own ? ' w:customStyle="1"' : ''}`
  return [
    `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${style.name}"/>`,
    id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>',
    style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`,
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr>${letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`}</w:style>`,
  ].join('')
}

function bordersOf(borders: Style['borders']): string {
  if (borders === undefined) return ''
  const side = (name: string, space: number) =>
    `<w:${name} w:val="single" w:sz="7" w:space="${space}" w:color="18212F"/>`
  const inner =
    borders === 'left' ? side('left', 8) : side('top', 6) + side('left', 6) + side('bottom', 6) + side('right', 6)
  return `<w:pBdr>${inner}</w:pBdr>`
}

function tableStyle(id: string, borders: string): string {
  return [
    `<w:style w:type="table" w:styleId="${id}" w:customStyle="1"><w:name w:val="${id}"/><w:tblPr>`,
    `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="57" w:type="dxa"/>',
    '<w:bottom w:w="57" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ].join('')
}

function rule(side: string, size: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`
}
