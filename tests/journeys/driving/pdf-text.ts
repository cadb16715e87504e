import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { runOn } from '../../formats/pdf/qpdf-file.ts'

/** The text of a saved PDF as `pdftotext` reads it: words joined over lines, white space as one space. */
export async function textOf(download: Download): Promise<string> {
  const read = runOn(await readFile(await download.path()), 'pdftotext', ['-raw'], ['-'])
  return read.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ')
}
