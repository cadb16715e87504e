import type { KeptEdition } from '#core/editions/edition.ts'
import type { Workshop } from '#core/workshop.ts'
import { languageOf } from '#i18n/language-of.ts'
import type { Words } from '#i18n/words.ts'
import { wordsOnPaper } from './compose.ts'
import { comparedParts } from './compose/changes-section.ts'

/** Today's text as an edition to keep. `spoken` are all languages it may be printed in. */
export function keptEditionOf(workshop: Workshop, spoken: readonly Words[]): KeptEdition {
  const told = spoken.map((words) => ({ language: languageOf(words), ...wordsOnPaper(workshop, words) }))
  return {
    ...workshop.edition,
    fingerprints: Object.fromEntries(told.map(({ language, fingerprint }) => [language, fingerprint])),
    parts: Object.fromEntries(told.map(({ language, parts }) => [language, comparedParts(parts)])),
  }
}
