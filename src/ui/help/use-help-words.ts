import { use } from 'react'
import type { HelpWords } from '#i18n/help-words.ts'
import { loadHelpWords } from '#i18n/languages.ts'
import { useSettings } from '#ui/services-context.ts'

const asked = new Map<string, Promise<HelpWords>>()

/** The words of help in the language of the screen; suspends while they are being fetched. */
export function useHelpWords(): HelpWords {
  const language = useSettings((settings) => settings.language)
  return use(fetchHelpWords(language))
}

/** Fetches them once; from then on nothing waits for them. */
export function fetchHelpWords(language: string): Promise<HelpWords> {
  const known = asked.get(language)
  if (known !== undefined) return known
  const coming = loadHelpWords(language)
  asked.set(language, coming)
  // What failed is asked for again next time; whoever waits for it now is told by the error itself.
  coming.then(
    // React reads these two and does not wait; it must be asked with every render, also when it repeats one.
    (value) => Object.assign(coming, { status: 'fulfilled', value }),
    () => asked.delete(language),
  )
  return coming
}
