import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { configure, render } from '@testing-library/react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { onTestFinished, vi } from 'vitest'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { openLibrary } from '#state/library.ts'
import { openSettings } from '#state/settings.ts'
import type { Files } from '#storage/files.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { CommitmentPage } from '#ui/commitment/commitment-page.tsx'
import { Announcer } from '#ui/kit/announcer.tsx'
import { ServicesContext } from '#ui/services-context.ts'
import { WorkshopFrame } from '#ui/wizard/frame/workshop-frame.tsx'
import { WordsContext } from '#ui/words-context.ts'

// Setting the pages takes seconds where other tests run beside it.
configure({ asyncUtilTimeout: 20_000 })

/** What jsdom has not and the screen needs: media queries, fonts of the document, files of the server. */
export function furnish(): { fonts: 'there' | 'gone' } {
  const server: { fonts: 'there' | 'gone' } = { fonts: 'there' }
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal('fetch', async (address: URL) => {
    if (server.fonts === 'gone') throw new TypeError('Failed to fetch')
    return new Response(new Uint8Array(await readFile(`src/formats/fonts/${basename(address.pathname)}`)))
  })
  vi.stubGlobal(
    'FontFace',
    class {
      readonly family: string
      constructor(family: string) {
        this.family = family
      }
      /** As Firefox does, and the standard: what is no name of a family by the grammar of CSS is refused. */
      load() {
        return /^[a-z][\w-]*( [a-z][\w-]*)*$/i.test(this.family)
          ? Promise.resolve(this)
          : Promise.reject(new SyntaxError(this.family))
      }
    },
  )
  Object.defineProperty(document, 'fonts', { configurable: true, value: { add: () => undefined } })
  return server
}

/** The commitment of a workshop on the screen, with the services of the app; `saved` collects what was saved. */
export function openCommitment(workshop: Workshop) {
  const saved: { readonly name: string; readonly text: string; readonly mime: string }[] = []
  const files: Files = {
    save: (name, bytes, mime) => {
      saved.push({ name, mime, text: typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes) })
    },
    readNamed: () => Promise.resolve([]),
    pickNamed: () => Promise.resolve([]),
  }
  const notes = browserNotes(() => localStorage)
  let ids = 0
  const newId = () => `new${(ids += 1)}`
  const now = () => 1_800_000_000_000
  const library = openLibrary({ shelf: browserShelf(() => localStorage), notes, now, newId })
  // What is still to be written would be written into the storage of the next test.
  onTestFinished(() => library.getState().letGo())
  library.getState().add(workshop)
  const services = { library, settings: openSettings(notes, { language: 'de', theme: 'light' }), files, now, newId }
  render(
    <ServicesContext value={services}>
      <WordsContext value={de}>
        <Announcer>
          <MemoryRouter initialEntries={[paths.commitment(workshop.id)]}>
            <Routes>
              <Route path="w/:workshop" element={<WorkshopFrame />}>
                <Route path="commitment" element={<CommitmentPage />} />
                <Route path="*" element={<Elsewhere />} />
              </Route>
            </Routes>
          </MemoryRouter>
        </Announcer>
      </WordsContext>
    </ServicesContext>,
  )
  return { saved, library }
}

/** Stands for every other screen: says where a link has led and which field it named. */
function Elsewhere() {
  const { pathname, state }: { pathname: string; state: { anchor?: string } | null } = useLocation()
  return <p>{`${pathname} → ${state?.anchor ?? ''}`}</p>
}
