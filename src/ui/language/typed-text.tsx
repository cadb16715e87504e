import type { ComponentProps } from 'react'
import { besideLanguage } from './beside-language.ts'
import { Hyphenated } from './hyphenated.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** What the room has typed, in the language of its document: long words break at their syllables, and it is read out so. */
export function TypedText(props: Omit<ComponentProps<typeof Hyphenated>, 'language'>) {
  const { locale } = useWords()
  const language = useWorkshop(({ facts }) => facts.language)
  const text = <Hyphenated language={language} {...props} />
  const lang = besideLanguage(language, locale)
  return lang === undefined ? text : <span lang={lang}>{text}</span>
}
