/** What stands before the points of a list: bullets as word processors write them (Word's own is U+F0B7), and numbers. */
const bullet = /^\s*(?:[-–—*•·‣◦▪●○■\uF0B7]|\d{1,3}[.)])\s+/u

/** A cell as spreadsheets copy it: in quotation marks where it holds a line break or a tab itself. */
const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gu

/** More lines than this are a document, and none of them an entry of its own. */
export const mostPasted = 100

/** A line of a list, without what stands before its point. */
export function withoutBullet(line: string): string {
  return line.replace(bullet, '').trim()
}

/** The points of a pasted list, one a line; none where what was copied is no list. */
export function pastedList(text: string): readonly string[] {
  const points = text.split(/\r\n?|\n/u).map(withoutBullet)
  return several(points.filter((point) => point !== ''))
}

/** The rows of a pasted list or table, each with its cells; none where what was copied is a single cell. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.replaceAll(/\r\n?/gu, '\n').matchAll(cell)) {
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '\t') continue
    rows.push(row.join('\t').replace(bullet, '').split('\t'))
    row = []
  }
  const filled = rows.filter((cells) => cells.some((text) => text !== ''))
  return filled.some((cells) => cells.length > 1) && filled.length <= mostPasted ? filled : several(filled)
}

function several<Line>(lines: readonly Line[]): readonly Line[] {
  return lines.length > 1 && lines.length <= mostPasted ? lines : []
}
