import { createRoot, hydrateRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { loadStartWords, loadWords, spoken } from '#i18n/languages.ts'
import { paths } from '#routes/paths.ts'
import type { StartWords } from '#i18n/words.ts'
import { AppRoutes } from '#routes/routes.tsx'
import { openBackups } from '#state/backups.ts'
import { openLibrary } from '#state/library.ts'
import type { Platform } from '#state/platform.ts'
import type { Services } from '#state/services.ts'
import { openSettings } from '#state/settings.ts'
import { openUpdates } from '#state/updates.ts'
import { browserVersions } from '#storage/app-versions.ts'
import { browserEverything } from '#storage/everything.ts'
import { browserFiles } from '#storage/files.ts'
import { openBroadcast } from '#storage/live-feed.ts'
import { browserNotes } from '#storage/notes.ts'
import type { Passphrases } from '#storage/passphrase.ts'
import { browserProjectorLines } from '#storage/projector-line.ts'
import { browserProjectorWindows } from '#storage/projector-window.ts'
import { browserShelf } from '#storage/shelf.ts'
import { browserSecondCopy } from '#storage/slots/second-copy.ts'
import { browserLocks } from '#storage/writer-lock.ts'
import { AppTree } from './ui/app/app-tree.tsx'
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
const drafts = browserNotes(() => sessionStorage)
const preferred = navigator.language.slice(0, 2)
const files = browserFiles(document)
const second = browserSecondCopy()
const everything = browserEverything(
  () => localStorage,
  () => sessionStorage,
  second,
)
const library = openLibrary({
  shelf: browserShelf(() => localStorage),
  second,
  locks: browserLocks(() => navigator.locks),
  openFeed: openBroadcast,
  onHide(listener) {
    addEventListener('pagehide', listener)
    return () => removeEventListener('pagehide', listener)
  },
  notes,
  drafts,
  now,
  newId,
})

/** What is in memory could be written back: after deleting everything the app begins anew, in every window. */
function startAnew(): void {
  location.hash = ''
  location.reload()
}

const services: Services = {
  library,
  settings: openSettings(notes, { language: spoken(preferred), theme: 'light' }),
  files,
  backups: openBackups(files),
  async eraseEverything() {
    await library.getState().letGo()
    const isGone = await everything.erase()
    if (isGone) startAnew()
    return isGone
  },
  drafts,
  live: { notes, lines: browserProjectorLines, windows: browserProjectorWindows(window, paths.projector) },
  now,
  newId,
}

everything.onErase(() => void library.getState().letGo().then(startAnew))
addEventListener('beforeunload', (event) => library.getState().hasUnsaved() && event.preventDefault())
// A page that comes back from the browser's memory has lost its lock: what is stored may be newer by now.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload())

// Sources under development and the app as one file have nothing that a service worker could keep.
const isHosted = import.meta.env.MODE === 'production'
// Missing over plain http, whatever the compiler takes for granted.
const subtle: SubtleCrypto | undefined = crypto.subtle
/** Fetched with the first file that is to be protected, or is. */
const cipher = async (): Promise<Passphrases> => (await import('#storage/passphrase.ts')).browserPassphrases(crypto)
const passphrases: Passphrases = {
  protect: async (text, passphrase) => (await cipher()).protect(text, passphrase),
  open: async (text, passphrase) => (await cipher()).open(text, passphrase),
}
const platform: Platform = {
  updates: openUpdates(isHosted ? browserVersions(window, workerAddress('sw.js')) : null),
  passphrases: subtle === undefined ? null : passphrases,
  inOneFile: import.meta.env.MODE === 'single',
}

const place = mountPoint()
const isAtStart = /^#?\/?$/.test(location.hash)
// The module itself must not wait: the words lie in a part that may lead back to it, and each would wait for the other.
const loading = (isAtStart ? loadStartWords : loadWords)(services.settings.getState().language)
loading.then(show).catch(() => {
  place.replaceChildren()
  // Without words no screen can say it: the page itself holds this one sentence.
  document.getElementById('not-started')?.removeAttribute('hidden')
})

function show(words: StartWords): void {
  const tree = (
    <AppTree
      services={services}
      platform={platform}
      words={words}
      router={(children) => <HashRouter>{children}</HashRouter>}
    >
      <AppRoutes onShown={() => place.removeAttribute('inert')} />
    </AppTree>
  )
  place.removeAttribute('hidden')
  if (isDrawn(words)) hydrateRoot(place, tree)
  else createRoot(place).render(tree)
}

/** Whether the page already holds what this device is to see: the build draws the first visit (first-view.tsx). */
function isDrawn(words: StartWords): boolean {
  const { kept, refusal } = library.getState()
  const isFirstVisit = isAtStart && kept.length === 0 && refusal === null
  return isFirstVisit && place.dataset['drawn'] === words.locale
}

function mountPoint(): HTMLElement {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  return root
}
