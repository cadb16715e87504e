import { calendar } from './calendar/calendar.ts'
import { decisions } from './csv/decisions.ts'
import { tables } from './csv/tables.ts'
import { docx } from './docx/docx.ts'
import type { Format } from './format.ts'
import { htmlPage } from './html/html-page.ts'
import { markdown } from './markdown/markdown.ts'
import { pdf, plainPdf, reviewPdf, secondPdf } from './pdf.ts'
import { workshopFile } from './workshop-file.ts'

/** THE TABLE: every file that can leave the app, the commitment first. */
export const formats = [
  pdf,
  docx,
  reviewPdf,
  plainPdf,
  secondPdf,
  htmlPage,
  markdown,
  calendar,
  decisions,
  tables,
  workshopFile,
] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']

export function formatById(id: FormatId): Format {
  const found = formats.find((format) => format.id === id)
  if (found === undefined) throw new Error('The table of formats does not hold what its own type names.')
  return found
}
