import type { Commitment } from '#commitment/commitment.ts'
import { composeCommitment, wordsOnPaper } from '#commitment/compose.ts'
import type { GoingOn } from '#commitment/layout/sheets.ts'
import type { ReviewForm } from '#commitment/review/review-form.ts'
import { partOf } from '#commitment/share-done.ts'
import { sharedEditions } from '#commitment/shared-editions.ts'
import { hyphenateBoth, type TypedWords, typedWords, withTypedLanguage } from '#commitment/typed-words.ts'
import { fileValue } from '#core/file/workshop-file.ts'
import { released } from '#core/room/released.ts'
import { otherWords } from '#i18n/language-of.ts'
import { editionDay } from './edition-day.ts'
import { commitmentFileName, workshopFileName } from './file-name.ts'
import type { Format, FormatInput } from './format.ts'
import type { Attachment } from './pdf/attachment.ts'

/** Of the work on a PDF, about what its layout takes. */
const layoutShare = 0.4

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

/**
 * The copy for reviewers: the same pages, then fields for remarks, stances and reasons that any PDF program fills in, and
 * inside the workshop as a copy that the app opens to be read and remarked on. One file for both ways, so that nobody has
 * to choose before they know how they will read it.
 */
export const reviewPdf = {
  id: 'pdf-review',
  ...common,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'pdf', words.document.file.review),
  make: async (input) => {
    const { reviewForm } = await import('#commitment/review/review-form.ts')
    const copy = { workshop: input.file.workshop.id, fingerprint: input.commitment.edition.fingerprint }
    const text = { ...copy, edition: input.commitment.edition.number }
    const form = reviewForm(input.commitment, input.words, text)
    const commitment = { ...input.commitment, sections: [...input.commitment.sections, form.section] }
    return makeCommitmentPdf({ ...input, commitment }, sourceOf(input, copy), { form })
  },
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
    const commitment = composeCommitment(input.file.workshop, words)
    const typed = typedWords(released(input.file.workshop))
    return makeCommitmentPdf({ ...input, words, commitment }, null, { typed })
  },
} as const satisfies Format

interface Special {
  /** Questions to a reader, behind everything else. */
  readonly form?: ReviewForm
  /** What is in the language of the room, in a document of another one. */
  readonly typed?: TypedWords
}

async function makeCommitmentPdf(
  { commitment, file, readFont, tell }: FormatInput,
  attachment: Attachment | null,
  { form, typed }: Special = {},
): Promise<Uint8Array> {
  const [{ layOut }, { hyphenatorFor }, { loadFonts, measureWith }, { missingCharacters }, { makePdf }] =
    await Promise.all([
      import('#commitment/layout/lay-out.ts'),
      import('#commitment/hyphenation.ts'),
      import('./fonts/font-set.ts'),
      import('./fonts/missing-characters.ts'),
      import('./pdf/make-pdf.ts'),
    ])
  const [fonts, hyphenate, asTyped] = await Promise.all([
    loadFonts(readFont, JSON.stringify([commitment, form])),
    hyphenatorFor(commitment.language),
    hyphenatorFor(typed?.language ?? commitment.language),
  ])
  const tools = {
    measure: measureWith(fonts),
    hyphenate: typed === undefined ? hyphenate : hyphenateBoth(typed, asTyped, hyphenate),
    missing: missingCharacters,
    tell: partOf(tell, 0, layoutShare),
  }
  const layout = layOut(commitment, tools, form === undefined ? undefined : await setForm(form))
  return makePdf(typed === undefined ? layout : withTypedLanguage(layout, typed), {
    fonts,
    tell: partOf(tell, layoutShare, 1),
    ...factsOf(commitment),
    created: `${editionDay(file.workshop)}T00:00:00Z`,
    ...(attachment === null ? { conformance: '2a' } : { conformance: '3a', attachment }),
  })
}

async function setForm(form: ReviewForm): Promise<GoingOn> {
  const { setReviewForm } = await import('#commitment/layout/review/set-review-form.ts')
  return { section: form.section.id, set: (parent, setting) => setReviewForm(form, parent, setting) }
}

function factsOf({ edition, kindOfDocument, parties, title }: Commitment) {
  return {
    title,
    subject: [kindOfDocument, edition.line, edition.fingerprintLine, edition.statusWord].join(' · '),
    ...(parties.length === 0 ? {} : { author: parties.map(({ name }) => name).join('; ') }),
  }
}

/** What may leave the room of the workshop, as a workshop file. */
function sourceOf({ file, words }: Pick<FormatInput, 'file' | 'words'>, copyOf = file.workshop.copyOf): Attachment {
  const today = () => wordsOnPaper(file.workshop, words).parts
  const editions = sharedEditions(file.workshop, today, words.document.changes.withheld)
  const workshop = { ...released(file.workshop), editions, copyOf }
  // Without the line breaks of the file that people may look into.
  const text = `${JSON.stringify(fileValue({ ...file, workshop }))}\n`
  return {
    name: workshopFileName(file.workshop),
    mime: 'application/json',
    bytes: new TextEncoder().encode(text),
    description: words.document.file.source,
  }
}
