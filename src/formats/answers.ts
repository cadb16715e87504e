import { typedName } from '#commitment/review/reader-name.ts'
import type { Review } from '#core/review/review.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Words } from '#i18n/words.ts'
import { answersFileName } from './file-name.ts'
import type { FormatInput, MadeFile } from './format.ts'
import { printPages } from './print-pages.ts'

interface Input extends Pick<FormatInput, 'readFont' | 'tell'> {
  readonly workshop: Workshop
  readonly review: Review
  readonly words: Words
  /** ISO day that the answers are of. */
  readonly day: string
}

/** The answers to one reader as a PDF to send back. Rejects when fonts or hyphenation cannot be had. */
export async function makeAnswers({ workshop, review, words, day, ...printing }: Input): Promise<MadeFile> {
  const [{ composeAnswers }, { layOutAnswers }] = await Promise.all([
    import('#commitment/answers/compose-answers.ts'),
    import('#commitment/answers/lay-out-answers.ts'),
  ])
  const answers = composeAnswers(workshop, review, words, day)
  const bytes = await printPages({
    ...printing,
    day,
    characters: JSON.stringify(answers),
    language: answers.language,
    layOut: (tools) => layOutAnswers(answers, tools),
  })
  return { name: answersFileName(answers.title, typedName(review), words), mime: 'application/pdf', bytes }
}
