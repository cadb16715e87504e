import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { loadFonts } from '#formats/fonts/font-set.ts'
import { makePdf } from '#formats/pdf/make-pdf.ts'
import { anyCommitment } from '../commitment/layout/any-commitment.ts'
import { sampleCommitment } from '../commitment/sample-commitment.ts'
import { readFontFile } from './fonts/read-font.ts'
import { lostLetters } from './pdf/lost-letters.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'
import { realTools } from './real-layout.ts'

const created = '2027-10-14T00:00:00Z'

test('heads without rows are a table too', async () => {
  const fonts = await loadFonts(readFontFile, 'a')
  const tools = await realTools(fonts, 'de')
  const columns = ['Wer', 'Was'].map((text) => ({
    head: [{ kind: 'text', text }] as const,
    weight: 1,
    centred: false,
  }))
  const table = { kind: 'table', caption: 'Leer', showCaption: true, columns, rows: [], legend: [] } as const
  const [first] = sampleCommitment.sections
  if (first === undefined) return expect.fail('the sample has no section')
  const layout = layOut({ ...sampleCommitment, sections: [{ ...first, blocks: [table] }] }, tools)
  expect(brokenPdfRules(await makePdf(layout, { fonts, title: 'a', created, conformance: '2a' }))).toEqual([])
})

test('the PDF of any commitment breaks no rule and loses no letter', async () => {
  const fonts = await loadFonts(readFontFile, 'Ω')
  const tools = await realTools(fonts, 'de')
  await fc.assert(
    fc.asyncProperty(anyCommitment, async (commitment) => {
      const layout = layOut(commitment, tools)
      const made = await makePdf(layout, {
        fonts,
        title: commitment.title,
        created,
        conformance: '2a',
      })
      expect(brokenPdfRules(made)).toEqual([])
      expect(lostLetters(layout, made)).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 300_000)
