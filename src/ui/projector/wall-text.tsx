import { createContext, use } from 'react'
import { besideLanguage } from '#ui/language/beside-language.ts'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { useWords } from '#ui/words-context.ts'

/** Language in which the room writes: that of its document. */
export const WallLanguageContext = createContext('de')

/** What the room has typed, or with `ours` a word of the app, on the wall: long words break at their syllables. */
export function WallText({ children, ours = false }: { children: string; ours?: boolean }) {
  const language = use(WallLanguageContext)
  const { locale } = useWords()
  const lang = ours ? undefined : besideLanguage(language, locale)
  const text = (
    <Hyphenated language={ours ? locale : language} from={10}>
      {children}
    </Hyphenated>
  )
  return lang === undefined ? text : <span lang={lang}>{text}</span>
}
