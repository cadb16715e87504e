import type { Workshop } from '#core/workshop.ts'
import { commitmentFileName } from './file-name.ts'
import type { Format, FormatInput } from './format.ts'

/** The commitment to sign: tagged and archivable (PDF/A-2a, PDF/UA-1), its fonts inside. Loaded when it is first made. */
export const pdf = {
  id: 'pdf',
  extension: 'pdf',
  mime: 'application/pdf',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'pdf'),
  make: makeCommitmentPdf,
} as const satisfies Format

async function makeCommitmentPdf({ commitment, file, readFont }: FormatInput): Promise<Uint8Array> {
  const [{ layOut }, { hyphenatorFor }, { loadFonts, measureWith }, { missingCharacters }, { makePdf }] =
    await Promise.all([
      import('#commitment/layout/lay-out.ts'),
      import('#commitment/hyphenation.ts'),
      import('./fonts/font-set.ts'),
      import('./fonts/missing-characters.ts'),
      import('./pdf/make-pdf.ts'),
    ])
  const [fonts, hyphenate] = await Promise.all([
    loadFonts(readFont, JSON.stringify(commitment)),
    hyphenatorFor(commitment.language),
  ])
  const layout = layOut(commitment, { measure: measureWith(fonts), hyphenate, missing: missingCharacters })
  const { edition, kindOfDocument, parties, title } = commitment
  return makePdf(layout, {
    fonts,
    title,
    subject: [kindOfDocument, edition.line, edition.statusWord].join(' · '),
    ...(parties.length === 0 ? {} : { author: parties.map(({ name }) => name).join('; ') }),
    created: `${dayOf(file.workshop)}T00:00:00Z`,
    conformance: '2a',
  })
}

/** The day of the text, never that of the export: the same edition gives the same bytes wherever it is made. */
function dayOf({ edition, facts }: Workshop): string {
  return edition.date || facts.lastDay || facts.firstDay || '2000-01-01'
}
