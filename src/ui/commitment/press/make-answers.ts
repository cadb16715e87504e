import type { TellShare } from '#commitment/share-done.ts'
import type { Review } from '#core/review/review.ts'
import type { Workshop } from '#core/workshop.ts'
import { makeAnswers } from '#formats/answers.ts'
import type { MadeFile } from '#formats/format.ts'
import { loadWords } from '#i18n/languages.ts'
import { readFont } from './read-font.ts'

export interface AnswersOrder {
  readonly workshop: Workshop
  readonly review: Review
  /** ISO day of today. */
  readonly day: string
}

/** The answers to one reader, in the language of the document. Rejects when words or fonts cannot be had. */
export async function makeAnswerPages({ workshop, review, day }: AnswersOrder, tell: TellShare): Promise<MadeFile> {
  const words = await loadWords(workshop.facts.language)
  return makeAnswers({ workshop, review, words, day, readFont, tell })
}
