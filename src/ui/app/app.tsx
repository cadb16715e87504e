import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { loadStartWords, loadWords } from '#i18n/languages.ts'
import { isComplete, type StartWords } from '#i18n/words.ts'
import { WantAllWordsContext } from '#ui/language/all-words.tsx'
import { AppFailed } from './app-failed.tsx'
import styles from './app.module.css'
import { Announcer } from '#ui/kit/announcer.tsx'
import { ErrorBoundary } from '#ui/kit/error-boundary.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useSettings } from '#ui/services-context.ts'
import { StrayFailures } from './stray-failures.tsx'
import { useHoldBack } from '#ui/use-hold-back.ts'
import { useLostFocus } from '#ui/focus/use-lost-focus.ts'
import { WordsContext } from '#ui/words-context.ts'

/**
 * Puts language and theme around every screen. A language that is being fetched, or cannot be, leaves the one before on
 * the screen.
 */
export function App({ initialWords, children }: { initialWords: StartWords; children: ReactNode }) {
  const language = useSettings((settings) => settings.language)
  const theme = useSettings((settings) => settings.theme)
  const [words, setWords] = useState(initialWords)
  const [all, setAll] = useState(isComplete(initialWords))
  const [failed, setFailed] = useState(false)
  const wantAll = useCallback(() => setAll(true), [])
  const { pathname } = useLocation()
  useHoldBack()
  useLostFocus()
  useEffect(() => {
    let wanted = true
    const load = async () => {
      const loaded = await (all ? loadWords : loadStartWords)(language).catch(() => null)
      if (!wanted) return
      setFailed(loaded === null)
      if (loaded !== null) setWords(loaded)
    }
    void load()
    return () => {
      wanted = false
    }
  }, [language, all])
  useEffect(() => {
    document.documentElement.lang = words.locale
    document.documentElement.dataset['theme'] = theme
  }, [words, theme])
  return (
    <WordsContext value={words}>
      <WantAllWordsContext value={wantAll}>
        <Announcer>
          <ErrorBoundary resetKey={pathname} fallback={(error) => <AppFailed error={error} />}>
            {children}
          </ErrorBoundary>
          <StrayFailures />
          {failed && (
            <div role="alert" className={styles['corner']}>
              <Notice tone="error">{words.common.languageFailed}</Notice>
            </div>
          )}
        </Announcer>
      </WantAllWordsContext>
    </WordsContext>
  )
}
