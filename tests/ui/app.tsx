import { act, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { onTestFinished, vi } from 'vitest'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Workshop } from '#core/workshop.ts'
import { type LanguageId, loadWords } from '#i18n/languages.ts'
import { AppRoutes } from '#routes/routes.tsx'
import { openLibrary } from '#state/library.ts'
import { openSettings } from '#state/settings.ts'
import { openUpdates } from '#state/updates.ts'
import { browserNotes } from '#storage/notes.ts'
import type { Passphrases } from '#storage/passphrase.ts'
import { browserShelf } from '#storage/shelf.ts'
import { App } from '#ui/app/app.tsx'
import { PlatformContext } from '#ui/platform-context.ts'
import { ServicesContext } from '#ui/services-context.ts'
import { fakeStorage } from '../storage/fake-storage.ts'

interface Visit {
  /** Address, and what a link hands on. */
  readonly at?: string | { readonly pathname: string; readonly state: unknown }
  readonly language?: LanguageId
  readonly workshops?: readonly Workshop[]
  /** How the browser encrypts; none, as over plain http, unless given. */
  readonly passphrases?: Passphrases
  /** Further entries of the browser's storage, as they are. */
  readonly stored?: Readonly<Record<string, string>>
}

// The first screen of a run waits for its modules to be read.
configure({ asyncUtilTimeout: 20_000 })

export const keyOf = (id: string) => `wirkbund/workshop/${id}`

/** The whole app as a visitor has it, on a device of its own whose clock stands at 10:43 on 14 October 2027. */
export async function visit({ at = '/', language = 'de', workshops = [], stored = {}, passphrases }: Visit = {}) {
  const storage = fakeStorage()
  const shelf = browserShelf(() => storage)
  for (const workshop of workshops) shelf.save(asFile(workshop))
  for (const [key, text] of Object.entries(stored)) storage.setItem(key, text)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    // jsdom keeps the clock that its frames began with: none may wait for it longer than it runs.
    if (vi.isFakeTimers()) vi.advanceTimersByTime(200)
    vi.useRealTimers()
  })
  const clock = {
    at: new Date(2027, 9, 14, 10, 43).getTime(),
    /** Lets days pass; whatever looks at the clock looks once more. */
    passDays(days: number) {
      clock.at += days * 86_400_000
      act(() => void vi.advanceTimersByTime(60_000))
    },
  }
  const files = {
    save: vi.fn<(name: string, bytes: Uint8Array | string, mime: string) => void>(),
    readNamed: vi.fn<() => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>>(),
    pickNamed: vi.fn<() => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>>(),
  }
  const notes = browserNotes(() => storage)
  let ids = 0
  const tools = { notes, now: () => clock.at, newId: () => `id${(ids += 1)}` }
  const library = openLibrary({ ...tools, shelf })
  const settings = openSettings(notes, { language, theme: 'light' })
  const path = { now: '' }
  const initialWords = await loadWords(language)
  const platform = { updates: openUpdates(null), passphrases: passphrases ?? null, inOneFile: false }
  stubLayout()
  const { unmount } = render(
    <ServicesContext value={{ library, settings, files, now: tools.now, newId: tools.newId }}>
      <PlatformContext value={platform}>
        <MemoryRouter initialEntries={[at]}>
          <Watch onPath={(now) => (path.now = now)} />
          <App initialWords={initialWords}>
            <AppRoutes />
          </App>
        </MemoryRouter>
      </PlatformContext>
    </ServicesContext>,
  )
  await act(() => partsAt(typeof at === 'string' ? at : at.pathname))
  /** What somebody finds who opens the workshop from this device's storage now. */
  const kept = (id: string): Workshop => {
    const found = shelf.load(id)
    if (!found.ok || found.value?.ok !== true) throw new Error(`${id} is not to be read: ${JSON.stringify(found)}`)
    return found.value.file.workshop
  }
  return { storage, clock, files, library, settings, path, kept, unmount, user: userEvent.setup() }
}

/** What the app fetches apart for an address. A busy machine may read it for longer than a test waits for the app itself. */
async function partsAt(pathname: string): Promise<void> {
  await (pathname.startsWith('/w/')
    ? Promise.all([
        import('#ui/wizard/frame/workshop-frame.tsx'),
        import('#routes/step-route.tsx'),
        import('#state/desk.ts'),
      ])
    : Promise.all([import('#ui/library/workshop-list.tsx'), import('#ui/library/erase-everything.tsx')]))
}

/** A workshop as its file holds it after one edit. */
export const asFile = (workshop: Workshop): WorkshopFile => ({
  id: workshop.id,
  revision: 1,
  baseRevision: 0,
  workshop,
})

function Watch({ onPath }: { onPath: (path: string) => void }) {
  onPath(useLocation().pathname)
  return null
}

/** jsdom lays nothing out: no media query holds. */
function stubLayout() {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
}

/** What is said to those who listen instead of looking. */
export const said = () => [...document.querySelectorAll('[data-announcer]')].at(-1)?.textContent?.trim() ?? ''

/** Chooses a command of a menu by the name of its button. */
export async function choose(user: Awaited<ReturnType<typeof visit>>['user'], menu: string, command: string) {
  await user.click(screen.getByRole('button', { name: menu }))
  await user.click(within(screen.getByRole('menu')).getByRole('menuitem', { name: command }))
}
