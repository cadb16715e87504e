import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docx } from '#formats/docx/docx.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'
import { runOn } from './pdf/qpdf-file.ts'

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false // It is not installed there.
  }
})

// LibreOffice is large and not asked for: where it is, the Word file is opened with it.
test.skipIf(office === undefined)(
  'the Word file opens in LibreOffice with its headings and every number',
  async () => {
    const input = await inputOf(fileWith(sampleWorkshop('de')))
    const folder = mkdtempSync(join(tmpdir(), 'docx-'))
    try {
      writeFileSync(join(folder, 'commitment.docx'), await docx.make(input))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const convert = [
        '--headless',
        profile,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'commitment.docx'),
      ]
      execFileSync(office ?? '', convert, { stdio: 'ignore', timeout: 150_000 })
      const text = runOn(readFileSync(join(folder, 'commitment.pdf')), 'pdftotext', ['-layout'], ['-']).replaceAll(
        /\s+/g,
        ' ',
      )
      for (const { number, title, blocks } of input.commitment.sections) {
        expect(text).toContain(number === null ? title : `${number} ${title}`)
        const numbered = blocks.flatMap((block) => {
          if (block.kind === 'clause') return [`${block.number} ${block.title}`]
          return block.kind === 'heading' && block.number !== null ? [`${block.number} ${block.text}`] : []
        })
        for (const heading of numbered) expect(text).toContain(heading)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  180_000,
)
