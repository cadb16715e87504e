import type { KeptEdition } from '#core/edition.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Words } from '#i18n/words.ts'
import { wordsOnPaper } from './compose.ts'
import { comparedParts } from './compose/changes-section.ts'

/** Today's text as an edition to keep. `spoken` are all languages it may be printed in, that of the document first. */
export function keptEditionOf(workshop: Workshop, spoken: readonly [Words, ...Words[]]): KeptEdition {
  const { parts } = wordsOnPaper(workshop, spoken[0])
  return { ...workshop.edition, fingerprints: fingerprintsOf(workshop, spoken), parts: comparedParts(parts) }
}

/** Today's fingerprint in each language (de, en). */
export function fingerprintsOf(workshop: Workshop, spoken: readonly Words[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    spoken.map((words) => [words.locale.slice(0, 2), wordsOnPaper(workshop, words).fingerprint]),
  )
}
