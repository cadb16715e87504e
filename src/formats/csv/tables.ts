import type { Commitment, TableBlock } from '#commitment/commitment.ts'
import { plainText } from '#commitment/plain/plain-block.ts'
import { titled } from '#commitment/titled.ts'
import { commitmentFileName } from '#formats/file-name.ts'
import type { Format } from '#formats/format.ts'
import { writeCsv } from './write-csv.ts'

/** Every table of the commitment as a file for spreadsheets, all of them in one. */
export const tables = {
  id: 'tables',
  extension: 'zip',
  mime: 'application/zip',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'zip', words.document.file.tables),
  make: async ({ commitment, words }) => {
    const { zipOf } = await import('#formats/zip.ts')
    return zipOf(tableFiles(commitment).map(([name, rows]) => [name, writeCsv(rows, words.locale)]))
  },
} as const satisfies Format

type TableFile = readonly [name: string, rows: readonly (readonly string[])[]]

/** Name and rows of each table; the names count, so that they sort as the document does and none stands twice. */
function tableFiles({ sections }: Commitment): readonly TableFile[] {
  const found = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.kind !== 'table') return []
      const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading')
      const number = heading?.kind === 'heading' ? heading.number : null
      return [{ block, title: titled(number, block.caption) }]
    }),
  )
  return found.map(({ block, title }, index) => [
    `${String(index + 1).padStart(2, '0')} ${fileTitle(title)}.csv`,
    rowsOf(block),
  ])
}

function rowsOf({ columns, rows }: TableBlock): readonly (readonly string[])[] {
  return [columns.map(({ head }) => plainText(head)), ...rows.map((row) => row.map(plainText))]
}

/** What every file system takes, short. */
function fileTitle(title: string): string {
  return title
    .normalize('NFC')
    .replaceAll(/[/\\:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 60)
    .replaceAll(/\p{Cs}/gu, '')
    .trim()
}
