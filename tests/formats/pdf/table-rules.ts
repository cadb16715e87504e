import type { Report } from './pdf-rules.ts'
import { type Dictionary, kidsOf, numberOf, type QpdfFile, textOf } from './qpdf-file.ts'

interface Cell {
  readonly element: Dictionary
  readonly attributes: Dictionary
}

/** Every row as wide as the others, every head says what it is the head of, and every cell has a head. */
export function tableRules(file: QpdfFile, table: Dictionary, report: Report): void {
  const rows = rowsOf(file, table)
  const grid = gridOf(rows, report)
  const widths = new Set(grid.map((row) => row.length))
  if (widths.size > 1) report('UA 7.2-42', `a table with rows of ${[...widths].join(', ')} cells`)
  for (const { element, attributes } of rows.flat()) {
    const scope = textOf(attributes['/Scope'])
    if (element['/S'] === '/TH' && !/^\/(Row|Column|Both)$/.test(scope)) {
      report('UA 7.5', 'a head of a table without scope')
    }
    const named = file.array(attributes['/Headers']).map(textOf)
    const ids = new Set(rows.flat().map((cell) => textOf(cell.element['/ID'])))
    if (named.some((id) => !ids.has(id))) report('UA 7.5-2', 'a cell that names a head the table has not')
  }
  for (const [at, row] of grid.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell?.element['/S'] !== '/TD' || '/Headers' in cell.attributes) continue
      const above = grid.slice(0, at).some((each) => isHead(each[column], 'Column'))
      if (!above && !row.slice(0, column).some((each) => isHead(each, 'Row'))) {
        report('UA 7.5-1', 'a cell of a table without a head')
      }
    }
  }
}

function isHead(cell: Cell | undefined, scope: 'Row' | 'Column'): boolean {
  return cell?.element['/S'] === '/TH' && [`/${scope}`, '/Both'].includes(textOf(cell.attributes['/Scope']))
}

function rowsOf(file: QpdfFile, table: Dictionary): readonly (readonly Cell[])[] {
  const { dictionary } = file
  const rows: Dictionary[] = []
  const collect = (element: Dictionary): void => {
    for (const kid of kidsOf(file, element).map(dictionary)) {
      if (kid['/S'] === '/TR') rows.push(kid)
      else if (/^\/T(Head|Body|Foot)$/.test(textOf(kid['/S']))) collect(kid)
    }
  }
  collect(table)
  return rows.map((row) =>
    kidsOf(file, row).map((kid) => {
      const element = dictionary(kid)
      return { element, attributes: dictionary(element['/A']) }
    }),
  )
}

/** The cells by row and column, those that span several in each of them. */
function gridOf(rows: readonly (readonly Cell[])[], report: Report): readonly (readonly (Cell | undefined)[])[] {
  const grid: (Cell | undefined)[][] = rows.map(() => [])
  for (const [at, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      const [wide, high] = ['/ColSpan', '/RowSpan'].map((key) => numberOf(cell.attributes[key] ?? 1))
      for (let down = 0; down < (high ?? 1); down += 1) {
        for (let across = 0; across < (wide ?? 1); across += 1) {
          const row = grid[at + down]
          if (row === undefined || row[column + across] !== undefined) report('UA 7.2-15', 'cells that lie on another')
          else row[column + across] = cell
        }
      }
    }
  }
  return grid
}
