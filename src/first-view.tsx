import { renderToString } from 'react-dom/server'
import { Router } from 'react-router'
import { isLanguageId, type LanguageId, languages, loadStartWords } from '#i18n/languages.ts'
import type { StartWords } from '#i18n/words.ts'
import { paths } from '#routes/paths.ts'
import { AppRoutes } from '#routes/routes.tsx'
import { openLibrary } from '#state/library.ts'
import { openSettings } from '#state/settings.ts'
import { openUpdates } from '#state/updates.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { AppTree } from './ui/app/app-tree.tsx'

const nothing: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
}

/** Addresses as the app's own router writes them: behind the hash. */
const navigator = {
  createHref: (to: string | { pathname?: string }) => `#${typeof to === 'string' ? to : (to.pathname ?? '')}`,
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
}

/**
 * The start page as a device sees it that has no workshop yet, in every language: the build writes it into index.html, so
 * that a first visit shows it before the app has come. What the app then draws must be the same, tag by tag.
 */
export async function firstViews(): Promise<readonly { language: string; locale: string; html: string }[]> {
  const ids = Object.keys(languages).filter(isLanguageId)
  return Promise.all(
    ids.map(async (language) => {
      const words = await loadStartWords(language)
      return { language, locale: words.locale, html: firstView(language, words) }
    }),
  )
}

function firstView(language: LanguageId, words: StartWords): string {
  const now = () => 0
  const newId = () => ''
  const notes = browserNotes(() => nothing)
  return renderToString(
    <AppTree
      services={{
        library: openLibrary({
          shelf: browserShelf(() => nothing),
          notes,
          now,
          newId,
        }),
        settings: openSettings(notes, { language, theme: 'light' }),
        files: {
          save: () => undefined,
          pickNamed: async () => [],
          readNamed: async () => [],
        },
        now,
        newId,
      }}
      platform={{ updates: openUpdates(null), passphrases: null, inOneFile: false }}
      words={words}
      router={(children) => (
        <Router location={paths.library()} navigator={navigator}>
          {children}
        </Router>
      )}
    >
      <AppRoutes />
    </AppTree>,
  )
}
