import type { Party, RichTerm, Section } from '#commitment/commitment.ts'

/** What became of what one reader said, to be sent back to them. All texts are in the language of the commitment. */
export interface Answers {
  readonly language: string
  /** Of the commitment. */
  readonly title: string
  /** 'Antworten an Jörg Nguyễn' */
  readonly kind: string
  /** From whom the review is, which text was read, and of which day the answers are. */
  readonly about: readonly RichTerm[]
  /** Which text was read, and the day, for the foot of each page. */
  readonly foot: readonly string[]
  readonly parties: readonly Party[]
  /** Passage by passage: what was said, what became of it, and the answer. */
  readonly section: Section
  /** What stands in place of a part that could not be set. */
  readonly partMissing: string
  /** 'Seite {page} von {pages}', with the two names left in for the layout. */
  readonly pageOf: string
}
