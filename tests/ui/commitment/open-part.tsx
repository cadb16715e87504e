import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { openLibrary } from '#state/library.ts'
import { openSession } from '#state/session.ts'
import { openSettings } from '#state/settings.ts'
import type { Files } from '#storage/files.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { Announcer } from '#ui/kit/announcer.tsx'
import { ServicesContext } from '#ui/services-context.ts'
import { SessionContext } from '#ui/session-context.ts'
import { WordsContext } from '#ui/words-context.ts'

/** A part of the commitment's screen at 10:43 on 14 October 2027, without the pages, which take seconds to be set. */
export function openPart(workshop: Workshop, part: ReactNode) {
  const notes = browserNotes(() => localStorage)
  const [now, newId] = [() => new Date(2027, 9, 14, 10, 43).getTime(), () => 'new']
  const pickNamed = vi.fn<Files['pickNamed']>(() => Promise.resolve([]))
  const save = vi.fn<Files['save']>()
  const services = {
    library: openLibrary({ shelf: browserShelf(() => localStorage), notes, now, newId }),
    settings: openSettings(notes, { language: 'de', theme: 'light' }),
    files: { save, readNamed: () => Promise.resolve([]), pickNamed },
    now,
    newId,
  }
  const session = openSession({ id: workshop.id, revision: 1, baseRevision: 0, workshop }, now)
  render(
    <ServicesContext value={services}>
      <WordsContext value={de}>
        <MemoryRouter>
          <Announcer>
            <SessionContext value={session}>{part}</SessionContext>
          </Announcer>
        </MemoryRouter>
      </WordsContext>
    </ServicesContext>,
  )
  return { pickNamed, save, present: () => session.getState().history.present }
}
