import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import type { ContentOfKind } from '#core/content.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import {
  type ActivityId,
  type ActivityOf,
  activityById,
  type ActivityKind,
  type AnyActivity,
} from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { openLibrary } from '#state/library.ts'
import { openSession, type SessionStore } from '#state/session.ts'
import { openSettings } from '#state/settings.ts'
import { browserFiles } from '#storage/files.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { editorOf, statusOf } from '#ui/activities/index.ts'
import { Announcer } from '#ui/kit/announcer.tsx'
import { ServicesContext } from '#ui/services-context.ts'
import { SessionContext } from '#ui/session-context.ts'
import { WordsContext } from '#ui/words-context.ts'

/** Three organisations whose ids are their initials in small letters. */
export function threeOrganisations(): Workshop {
  return ['Stadt', 'Schulamt', 'Stiftung'].reduce(
    (workshop, name) => addOrganisation(workshop, name.toLowerCase(), { name, shortName: name }),
    newWorkshop('w'),
  )
}

interface Open<Kind extends ActivityKind> {
  readonly session: SessionStore
  /** What the room has put into the activity by now. */
  readonly content: () => ContentOfKind[Kind]
  /** Lets time go by, in milliseconds. */
  readonly wait: (milliseconds: number) => void
}

/** An activity on the screen, with its status below it, as in the app; `anchor` is where a gap's link has led. */
export function openActivity<const Id extends ActivityId>(
  id: Id,
  workshop: Workshop,
  anchor?: string,
): Open<ActivityOf<Id>['kind']>
export function openActivity(id: ActivityId, workshop: Workshop, anchor?: string): Open<ActivityKind> {
  let time = 0
  const now = () => time
  const session = openSession({ id: 'w', revision: 1, baseRevision: 0, workshop }, now)
  const notes = browserNotes(() => localStorage)
  let made = 0
  const newId = () => {
    made += 1
    return `new${made}`
  }
  const library = openLibrary({ shelf: browserShelf(() => localStorage), notes, now, newId })
  const settings = openSettings(notes, { language: 'de', theme: 'light' })
  const drafts = browserNotes(() => sessionStorage)
  const services = { library, settings, files: browserFiles(document), drafts, now, newId }
  const activity: AnyActivity = activityById(id)
  render(
    <ServicesContext value={services}>
      <WordsContext value={de}>
        <MemoryRouter initialEntries={[{ pathname: '/', state: { anchor } }]}>
          <Announcer>
            <SessionContext value={session}>
              {editorOf(activity)}
              <footer>{statusOf(activity)}</footer>
            </SessionContext>
          </Announcer>
        </MemoryRouter>
      </WordsContext>
    </ServicesContext>,
  )
  return {
    session,
    content: () => session.getState().history.present.content[id],
    wait: (milliseconds) => {
      time += milliseconds
    },
  }
}

/** The field a gap's link leads to. */
export function fieldAt(anchor: string): HTMLElement {
  const field = document.getElementById(anchor)
  if (field === null) throw new Error(`There is no field ${anchor} on this screen.`)
  return field
}
