import type { Format } from './format.ts'
import { markdown } from './markdown/markdown.ts'
import { pdf, plainPdf, secondPdf } from './pdf.ts'
import { workshopFile } from './workshop-file.ts'

/** THE TABLE: every file that can leave the app, the commitment first. */
export const formats = [pdf, plainPdf, secondPdf, markdown, workshopFile] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']
