import type { ReactNode } from 'react'
import type { StartWords } from '#i18n/words.ts'
import { AppFailed } from './app-failed.tsx'
import { ErrorBoundary } from '#ui/kit/error-boundary.tsx'
import { WordsContext } from '#ui/words-context.ts'

/** The outermost net, around the router and the app itself: it has words even when they have none. */
export function AppBoundary({ words, children }: { words: StartWords; children: ReactNode }) {
  return (
    <WordsContext value={words}>
      <ErrorBoundary fallback={(error) => <AppFailed error={error} />}>{children}</ErrorBoundary>
    </WordsContext>
  )
}
