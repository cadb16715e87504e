import type { KeptEdition } from '#core/edition.ts'
import type { Workshop } from '#core/workshop.ts'
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

/** Today's fingerprint in each language (de, en). */
export function fingerprintsOf(workshop: Workshop, spoken: readonly Words[]): Readonly<Record<string, string>> {
  return Object.fromEntries(spoken.map((words) => [languageOf(words), wordsOnPaper(workshop, words).fingerprint]))
}

function languageOf({ locale }: Words): string {
  return locale.slice(0, 2)
}
