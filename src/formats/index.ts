import type { Format } from './format.ts'
import { markdown } from './markdown/markdown.ts'
import { pdf } from './pdf.ts'
import { workshopFile } from './workshop-file.ts'

/** THE TABLE: every file that can leave the app, the commitment first. */
export const formats = [pdf, markdown, workshopFile] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']
