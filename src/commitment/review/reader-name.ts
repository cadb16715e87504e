import type { Review } from '#core/review/review.ts'
import { isBlank } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'

export type Named = Pick<Review, 'reviewer' | 'organisationName'>

/** As they typed it; the organisation where there is no name, and a word for nobody where there is neither. */
export function readerName(review: Named, words: Words): string {
  return typedName(review) ?? words.reviews.nobodyNamed
}

/** As they typed it; the organisation where there is no name, null where there is neither. */
export function typedName({ reviewer, organisationName }: Named): string | null {
  return [reviewer, organisationName].find((name) => !isBlank(name)) ?? null
}
