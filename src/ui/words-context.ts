import { createContext, use, useMemo } from 'react'
import { type Formats, formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

export const WordsContext = createContext<Words | null>(null)

/** The words of the language of the screen. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('This screen needs words around it.')
  return words
}

/** Days, numbers and lists as the language of the screen writes them. */
export function useFormats(): Formats {
  const { locale } = useWords()
  return useMemo(() => formatsOf(locale), [locale])
}
