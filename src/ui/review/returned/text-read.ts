import { createContext, use } from 'react'
import { compareFingerprint } from '#commitment/compare-fingerprint.ts'
import type { KeptEdition } from '#core/editions/edition.ts'
import type { Review } from '#core/review/review.ts'
import type { Formats } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { editionName } from '#ui/commitment/editions/edition-name.ts'

/** Today's fingerprints by language, and the editions that were kept. */
export interface KnownTexts {
  readonly today: Readonly<Record<string, string>>
  readonly editions: readonly KeptEdition[]
}

export const KnownTextsContext = createContext<KnownTexts>({ today: {}, editions: [] })

export function useKnownTexts(): KnownTexts {
  return use(KnownTextsContext)
}

/** Whether a review was given to the text of today. */
export function isToToday({ fingerprint }: Review, { today, editions }: KnownTexts): boolean {
  return compareFingerprint(fingerprint, today, editions).is === 'today'
}

/** 'zu älterer Fassung 1 vom …': which text a reader had before them. */
export function textRead(review: Review, { today, editions }: KnownTexts, words: Words, formats: Formats): string {
  const { reviews: said } = words
  const compared = compareFingerprint(review.fingerprint, today, editions)
  switch (compared.is) {
    case 'today':
      return said.toToday
    case 'earlier':
      return said.toEarlier(editionName(compared.kept, words, formats))
    case 'none':
      return said.toUnknown(formats.number(review.edition))
  }
}
