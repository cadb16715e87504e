import type { TableBlock } from '#commitment/commitment.ts'
import { markSpan } from '#commitment/layout/mark.ts'
import {
  type Piece,
  asArtifact,
  edged,
  heightOf,
  inGroups,
  keptTogether,
  moveBox,
  piece,
  together,
} from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { type Span, blank, space } from '#commitment/layout/text/span.ts'
import { colours, mm, rules, spaces, styles } from '#commitment/layout/theme.ts'
import type { Box, Hex } from '#commitment/page.ts'
import { columnWidths } from './column-widths.ts'
import { type Cells, cellsOf, columnGap, wishesOf } from './table-cells.ts'

const headPadding = { top: mm(1.6), bottom: mm(1.4) }
const rowPadding = mm(1.7)
const markRow = mm(8.6)
/** A row higher than a page goes on in parts this low, so that the first stands below the heading of its table. */
const partsOfPage = 6
/** Tables lower than this are not parted. */
const small = mm(60)

interface TableColumn {
  readonly x: number
  readonly width: number
  readonly centred: boolean
}

/** A table; where it goes over pages its head is drawn again, and a row higher than a page is parted between lines. */
export function setTable(block: TableBlock, parent: Growing, setting: Setting): readonly Piece[] {
  if (block.columns.length === 0) return []
  const table = setting.grow(parent, 'Table', block.showCaption ? {} : { alternative: block.caption })
  const caption = block.showCaption ? setCaption(block.caption, table, setting) : []
  const cells = cellsOf(block, table, setting)
  const columns = columnsOf(block, cells, setting)
  const head = setHead(cells.head, columns, setting)
  const again = againOf(head, setting)
  const room = setting.pageHeight - (again?.height ?? 0)
  const rows = cells.rows.map((row, index) => setRow(row, columns, index === cells.rows.length - 1, room, setting))
  const body = again === undefined ? keepEnds(rows) : keepEnds(rows.map((parts) => underHead(parts, again)))
  const legend = setLegend(block, parent, setting)
  const space = { above: spaces.paragraph, below: spaces.block }
  const grid = edged([...head, ...body], { above: spaces.paragraph, below: mm(2.2), keep: legend.length > 0 })
  return edged([...caption, ...grid, ...legend], space)
}

function columnsOf(block: TableBlock, cells: Cells, setting: Setting): readonly TableColumn[] {
  const widths = columnWidths(wishesOf(block, cells, setting), setting.width)
  let x = setting.x
  return block.columns.map(({ centred }, index) => {
    const start = x
    const outer = widths[index] ?? 0
    x += outer
    const gap = centred || index === block.columns.length - 1 ? 0 : columnGap
    return { x: start, width: Math.max(1, outer - gap), centred }
  })
}

function setCaption(text: string, table: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(table, 'Caption').id
  const lines = setLines([{ kind: 'text', text, style: styles.heading, node }], setting, setting)
  return edged(keptTogether(lines), { above: spaces.block, below: spaces.afterHeading, keep: true })
}

/** The head of a table in one piece, or in several if it is higher than a page. */
function setHead(
  cells: readonly (readonly Span[])[],
  columns: readonly TableColumn[],
  setting: Setting,
): readonly Piece[] {
  const top = rules.heavy + headPadding.top
  const bottom = headPadding.bottom + rules.head
  const parts = partsOf(cells, columns, setting.pageHeight - top - bottom, setting)
  return parts.map((set, part) => {
    const isFirst = part === 0
    const isLast = part === parts.length - 1
    const inner = Math.max(0, ...set.map(({ height }) => height))
    const height = top + inner + bottom
    const boxes = set.flatMap((cell) => {
      const down = parts.length === 1 ? top + inner - cell.height : top
      return cell.boxes.map((box) => moveBox(box, 0, down))
    })
    return piece(
      height,
      [
        ...(isFirst ? [rule(setting.x, 0, setting.width, rules.heavy, colours.ink)] : []),
        ...boxes,
        ...(isLast ? [rule(setting.x, height - rules.head, setting.width, rules.head, colours.ink)] : []),
      ],
      { keep: true },
    )
  })
}

/** The head as it is drawn again on top of further pages; one that would take much of each page is not. */
function againOf(head: readonly Piece[], setting: Setting): Piece | undefined {
  const [first, ...others] = head
  if (first === undefined || others.length > 0 || first.height > setting.pageHeight / 3) return undefined
  return { ...first, boxes: first.boxes.map(asArtifact), above: 0 }
}

/** A row with the head that is drawn again over it; what goes on in the middle of a row keeps its distance from it. */
function underHead(parts: readonly Piece[], again: Piece): readonly Piece[] {
  return parts.map((each, part) => ({ ...each, again: part === 0 ? again : { ...again, below: rowPadding } }))
}

/** Cells side by side in parts no higher than `room`. */
function partsOf(
  cells: readonly (readonly Span[])[],
  columns: readonly TableColumn[],
  room: number,
  setting: Setting,
): readonly (readonly Piece[])[] {
  const groups = columns.map((column, index) => inGroups(linesIn(column, cells[index] ?? [], setting), room))
  const count = Math.max(1, ...groups.map((each) => each.length))
  return Array.from({ length: count }, (_, part) => groups.map((each) => together(each[part] ?? [])))
}

function setRow(
  cells: readonly (readonly Span[])[],
  columns: readonly TableColumn[],
  isLast: boolean,
  room: number,
  setting: Setting,
): readonly Piece[] {
  const withMarks = columns.some(({ centred }) => centred)
  const least = Math.max(withMarks ? markRow - 2 * rowPadding : 0, styles.table.leading)
  const whole = partsOf(cells, columns, room - 2 * rowPadding, setting)
  const parts = whole.length === 1 ? whole : partsOf(cells, columns, room / partsOfPage, setting)
  return parts.map((set, part) => {
    const inner = Math.max(part === 0 ? least : 0, ...set.map(({ height }) => height))
    const ends = part === parts.length - 1
    const top = part === 0 ? rowPadding : 0
    const height = top + inner + (ends ? rowPadding : 0)
    const boxes = set.flatMap((cell) => {
      const down = top + (withMarks && parts.length === 1 ? (inner - cell.height) / 2 : 0)
      return cell.boxes.map((box) => moveBox(box, 0, down))
    })
    return piece(height, ends ? [...boxes, rowRule(height, isLast, setting)] : boxes)
  })
}

function rowRule(height: number, isLast: boolean, setting: Setting): Box {
  const [weight, colour]: readonly [number, Hex] = isLast ? [rules.head, colours.ink] : [rules.hair, colours.rule]
  return rule(setting.x, height - weight, setting.width, weight, colour)
}

function linesIn(column: TableColumn, spans: readonly Span[], setting: Setting): readonly Piece[] {
  return setLines(spans, { x: column.x, width: column.width, align: column.centred ? 'centre' : 'left' }, setting)
}

/** Never one row alone at the start or the end of a page; small tables stay whole. */
function keepEnds(rows: readonly (readonly Piece[])[]): readonly Piece[] {
  const pieces = rows.flat()
  if (heightOf(pieces) <= small) return keptTogether(pieces)
  return rows.flatMap((row, index) => {
    const isEnd = index === 0 || index === rows.length - 2
    return row.length === 1 && isEnd && index < rows.length - 1 ? row.map((each) => ({ ...each, keep: true })) : row
  })
}

/** What the marks stand for. */
function setLegend(block: TableBlock, parent: Growing, setting: Setting): readonly Piece[] {
  if (block.legend.length === 0) return []
  const list = setting.grow(parent, 'L')
  const style = styles.legend
  const spans = block.legend.flatMap((entry): readonly Span[] => {
    const item = setting.grow(list, 'LI')
    const label = setting.grow(item, 'Lbl').id
    const text: Span = { kind: 'text', text: entry.name, style, node: setting.grow(item, 'LBody').id }
    return [
      markSpan(entry, { size: mm(4.4), letter: 7.6 }, label, setting),
      blank(mm(1.4)),
      text,
      blank(mm(4)),
      space(style),
    ]
  })
  return edged(keptTogether(setLines(spans, setting, setting)), { above: mm(2.2) })
}
