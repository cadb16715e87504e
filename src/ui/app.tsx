import { type ReactNode, useEffect, useState } from 'react'
import { loadWords } from '#i18n/languages.ts'
import type { Words } from '#i18n/words.ts'
import { Announcer } from '#ui/kit/announcer.tsx'
import { useSettings } from './services-context.ts'
import { WordsContext } from './words-context.ts'

/** Puts language and theme around every screen. A language that is being fetched leaves the one before on the screen. */
export function App({ initialWords, children }: { initialWords: Words; children: ReactNode }) {
  const language = useSettings((settings) => settings.language)
  const theme = useSettings((settings) => settings.theme)
  const [words, setWords] = useState(initialWords)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let wanted = true
    loadWords(language).then(
      (loaded) => wanted && setWords(loaded),
      (error: unknown) => wanted && setFailure(error),
    )
    return () => {
      wanted = false
    }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = words.locale
    document.documentElement.dataset['theme'] = theme
  }, [words, theme])
  if (failure !== null) throw failure
  return (
    <WordsContext value={words}>
      <Announcer>{children}</Announcer>
    </WordsContext>
  )
}
