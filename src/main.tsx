import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { isLanguageId, loadWords } from '#i18n/languages.ts'
import { AppRoutes } from '#routes/routes.tsx'
import { openLibrary } from '#state/library.ts'
import type { Services } from '#state/services.ts'
import { openSettings } from '#state/settings.ts'
import { browserFiles } from '#storage/files.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { App } from '#ui/app.tsx'
import { ServicesContext } from '#ui/services-context.ts'
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

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const initialWords = await loadWords(services.settings.getState().language)
createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <HashRouter>
        <App initialWords={initialWords}>
          <AppRoutes />
        </App>
      </HashRouter>
    </ServicesContext>
  </StrictMode>,
)
