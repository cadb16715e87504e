import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Download } from '@playwright/test'
import { readFile } from 'node:fs/promises'

/** The text of a saved PDF as `pdftotext` reads it: words joined over lines, white space as one space. */
export async function textOf(download: Download): Promise<string> {
  const bytes = await readFile(await download.path())
  const path = join(tmpdir(), `wirkbund-${process.pid}-${Math.abs(bytes.length)}.pdf`)
  writeFileSync(path, bytes)
  const read = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
  if (read.error !== undefined) throw new Error('pdftotext is missing: install poppler-utils')
  return read.stdout.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ')
}
