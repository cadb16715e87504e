import type { Rich, TableBlock } from '#commitment/commitment.ts'
import { xmlText } from '#formats/xml.ts'
import { paragraph } from './paragraph.ts'
import { type InitialsOf, run, runs } from './runs.ts'

interface Cell {
  readonly content: string
  readonly width: number
  readonly border?: 'top'
}

/** A table of the commitment; its head is repeated on every page and named to screen readers. */
export function tableXml(block: TableBlock, width: number, initialsOf: InitialsOf): string {
  const widths = shares(
    block.columns.map(({ weight }) => weight),
    width,
  )
  const head = block.columns.map((column, index) => ({
    width: widths[index] ?? 0,
    content: column.centred
      ? paragraph('TableHead', signs(column.head, initialsOf), { centred: true })
      : paragraph('TableHead', runs(column.head, initialsOf)),
  }))
  const rows = block.rows.map((row) => {
    const cells = row.map((cell, index) => ({
      width: widths[index] ?? 0,
      content: paragraph(
        'TableText',
        runs(cell, initialsOf, index === 0 && block.withoutRowHeads !== true ? { bold: true } : {}),
        block.columns[index]?.centred === true ? { centred: true } : {},
      ),
    }))
    return rowXml(cells, isLow(row) ? 'whole' : 'usual')
  })
  const legend = block.legend.map(({ mark, name }) => `${mark} – ${name}`).join('; ')
  return [
    block.showCaption ? paragraph('TableHead', run(block.caption), { keep: true }) : '',
    table(widths, [rowXml(head, 'head'), ...rows], {
      style: 'Rules',
      caption: block.caption,
    }),
    paragraph('Fine', legend === '' ? '' : run(legend)),
  ].join('')
}

/** Letters in a cell up to which its row is no higher than a few lines; a row that may fill a page must be splittable. */
const few = 300

function isLow(row: readonly Rich[]): boolean {
  return row.every(
    (cell) => cell.reduce((count, part) => count + ('text' in part ? part.text : part.name).length, 0) <= few,
  )
}

/** The head of a narrow column: the initials of an organisation alone, as names would break in it. */
function signs(head: Rich, initialsOf: InitialsOf): string {
  const initials = head.flatMap((part) => (part.kind === 'party' ? initialsOf(part.party) : []))
  return initials.length === 0 ? runs(head, initialsOf) : run(initials.join(' '))
}

/** Rows under one another; `widths` are those of the columns. */
export function table(
  widths: readonly number[],
  rows: readonly string[],
  { style, caption }: { readonly style: 'Rules' | 'Bare'; readonly caption: string },
): string {
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"',
    ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('')
}

/** A row; a head is repeated on each page, a whole one is never split. `height` in twentieths of a point. */
export function rowXml(cells: readonly Cell[], kind: 'head' | 'usual' | 'whole' = 'usual', height?: number): string {
  const properties = [
    kind === 'usual' ? '' : '<w:cantSplit/>',
    height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`,
    kind === 'head' ? '<w:tblHeader/>' : '',
  ].join('')
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(cellXml).join('')}</w:tr>`
}

function cellXml({ content, width, border }: Cell): string {
  const line =
    border === undefined
      ? ''
      : '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="18212F"/></w:tcBorders>'
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${line}</w:tcPr>${content}</w:tc>`
}

/** The width of a column by its weight; the last takes what rounding leaves. */
function shares(weights: readonly number[], width: number): readonly number[] {
  const all = sum(weights)
  const rounded = weights.map((weight) => Math.floor((weight * width) / all))
  const rest = width - sum(rounded)
  return rounded.map((each, index) => (index === rounded.length - 1 ? each + rest : each))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
