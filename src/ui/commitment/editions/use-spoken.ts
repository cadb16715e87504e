import { useEffect, useState } from 'react'
import { loadWords } from '#i18n/languages.ts'
import { otherWords } from '#i18n/language-of.ts'
import type { Words } from '#i18n/words.ts'
import { useWorkshop } from '#ui/session-context.ts'

export type Spoken = readonly [document: Words, other: Words]

/** The words of both languages that the commitment can be printed in, its own first; null until they are there. */
export function useSpoken(): Spoken | null {
  const language = useWorkshop(({ facts }) => facts.language)
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  useEffect(() => {
    let wanted = true
    const load = async () => {
      const words = await loadWords(language)
      const other = await otherWords(words)
      if (wanted) setSpoken([words, other])
    }
    // Without words there is no fingerprint; the preview says already what could not be loaded.
    load().catch(() => wanted && setSpoken(null))
    return () => {
      wanted = false
    }
  }, [language])
  return spoken
}
