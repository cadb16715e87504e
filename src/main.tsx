import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { isLanguageId, loadWords } from '#i18n/languages.ts'
import { AppRoutes } from '#routes/routes.tsx'
import { openLibrary } from '#state/library.ts'
import type { Platform } from '#state/platform.ts'
import type { Services } from '#state/services.ts'
import { openSettings } from '#state/settings.ts'
import { openUpdates } from '#state/updates.ts'
import { browserVersions } from '#storage/app-versions.ts'
import { browserFiles } from '#storage/files.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { App } from '#ui/app.tsx'
import { PlatformContext } from '#ui/platform-context.ts'
import { ServicesContext } from '#ui/services-context.ts'
import { workerAddress } from '#worker-address.ts'
import './ui/styles/base.css'

// The composition root: the only place that picks a storage, a clock and a maker of ids.
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Ten random letters and digits; needs no secure context, as a projector's laptop may open the app over plain http. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => letters[byte % letters.length]).join('')
}

const now = () => Date.now()
const notes = browserNotes(() => localStorage)
const preferred = navigator.language.slice(0, 2)
const services: Services = {
  library: openLibrary({ shelf: browserShelf(() => localStorage), notes, now, newId }),
  settings: openSettings(notes, { language: isLanguageId(preferred) ? preferred : 'de', theme: 'light' }),
  files: browserFiles(document),
  now,
  newId,
}

// Sources under development and the app as one file have nothing that a service worker could keep.
const isHosted = import.meta.env.MODE === 'production'
const platform: Platform = {
  updates: openUpdates(isHosted ? browserVersions(window, workerAddress('sw.js')) : null),
  inOneFile: import.meta.env.MODE === 'single',
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const initialWords = await loadWords(services.settings.getState().language)
createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <PlatformContext value={platform}>
        <HashRouter>
          <App initialWords={initialWords}>
            <AppRoutes />
          </App>
        </HashRouter>
      </PlatformContext>
    </ServicesContext>
  </StrictMode>,
)
