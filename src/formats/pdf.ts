import type { Commitment } from '#commitment/commitment.ts'
import { composeCommitment } from '#commitment/compose.ts'
import { writeFile, type WorkshopFile } from '#core/file/workshop-file.ts'
import { released } from '#core/released.ts'
import { otherWords } from '#i18n/languages.ts'
import type { Words } from '#i18n/words.ts'
import { editionDay } from './edition-day.ts'
import { commitmentFileName, workshopFileName } from './file-name.ts'
import type { Format, FormatInput } from './format.ts'
import type { Attachment } from './pdf/attachment.ts'

const common = { extension: 'pdf', mime: 'application/pdf', holdsRoomOnly: false } as const

/**
 * The commitment to sign: tagged and archivable, its fonts inside (PDF/A-3a, PDF/UA-1). It also is a file: it holds the
 * workshop it was made from, as far as that may leave the room, and the app opens it again.
 */
export const pdf = {
  id: 'pdf',
  ...common,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'pdf'),
  make: (input) => makeCommitmentPdf(input, sourceOf(input)),
} as const satisfies Format

/** The same without the workshop inside, for archives that take PDF/A-2 only and for whoever passes on no more than paper. */
export const plainPdf = {
  id: 'pdf-plain',
  ...common,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'pdf', words.document.file.plain),
  make: (input) => makeCommitmentPdf(input, null),
} as const satisfies Format

/** The same commitment with the set phrases of the other language: equal numbers, and what was typed as it was typed. */
export const secondPdf = {
  id: 'pdf-second',
  ...common,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'pdf', words.document.file.second),
  make: async (input) => {
    const words = await otherWords(input.words)
    return makeCommitmentPdf({ ...input, words, commitment: composeCommitment(input.file.workshop, words) }, null)
  },
} as const satisfies Format

async function makeCommitmentPdf(
  { commitment, file, readFont }: FormatInput,
  attachment: Attachment | null,
): Promise<Uint8Array> {
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
  return makePdf(layout, {
    fonts,
    ...factsOf(commitment),
    created: `${editionDay(file.workshop)}T00:00:00Z`,
    ...(attachment === null ? { conformance: '2a' } : { conformance: '3a', attachment }),
  })
}

function factsOf({ edition, kindOfDocument, parties, title }: Commitment) {
  return {
    title,
    subject: [kindOfDocument, edition.line, edition.fingerprintLine, edition.statusWord].join(' · '),
    ...(parties.length === 0 ? {} : { author: parties.map(({ name }) => name).join('; ') }),
  }
}

/** What may leave the room of the workshop, as a workshop file. */
function sourceOf({ file, words }: { readonly file: WorkshopFile; readonly words: Words }): Attachment {
  const text = writeFile({ ...file, workshop: released(file.workshop) })
  return {
    name: workshopFileName(file.workshop),
    mime: 'application/json',
    bytes: new TextEncoder().encode(text),
    description: words.document.file.source,
  }
}
