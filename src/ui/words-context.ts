import { createContext, use } from 'react'
import { type Formats, formatsOf } from '#i18n/format.ts'
import { isComplete, type StartWords, type Words } from '#i18n/words.ts'

export const WordsContext = createContext<StartWords | Words | null>(null)

/** The words of the language of the screen. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null || !isComplete(words)) throw new Error('This screen needs all words around it: see AllWords.')
  return words
}

/** Those of its words that the start page does with: for whatever shows there. */
export function useStartWords(): StartWords {
  const words = use(WordsContext)
  if (words === null) throw new Error('This screen needs words around it.')
  return words
}

/** Days, numbers and lists as the language of the screen writes them; no line ends between a day and its month. */
export function useFormats(): Formats {
  const { locale } = useStartWords()
  return (onScreen[locale] ??= withHeldDays(formatsOf(locale)))
}

const onScreen: Partial<Record<string, Formats>> = {}

function withHeldDays(formats: Formats): Formats {
  const held = (text: string) => text.replace(' ', '\u00a0')
  return { ...formats, day: (iso) => held(formats.day(iso)), dayShort: (iso) => held(formats.dayShort(iso)) }
}
