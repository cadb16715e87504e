import { writeFile } from '#core/file/workshop-file.ts'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { type LibraryStore, openLibrary } from '#state/library.ts'
import type { SessionStore } from '#state/session.ts'
import { assembled } from '#storage/edits.ts'
import { browserNotes } from '#storage/notes.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import { browserShelf } from '#storage/shelf.ts'
import { type FakeStorage, fakeStorage } from '../storage/fake-storage.ts'

/** A device with a clock that stands still, and ids that count. */
export function device() {
  const storage = fakeStorage()
  const clock = { at: 1_000 }
  let ids = 0
  const visit = () =>
    openLibrary({
      shelf: browserShelf(() => storage),
      notes: browserNotes(() => storage),
      now: () => clock.at,
      newId: () => `new${(ids += 1)}`,
    })
  return { storage, clock, visit, stored: (id: string) => textIn(storage, id) }
}

export const keyOf = (id: string) => `wirkbund/workshop/${id}`
export const editsKeyOf = (id: string) => `wirkbund/edits/${id}`

/** The text of a workshop in this storage, with the edits beside it in it; null where there is none. */
export function textIn({ entries }: FakeStorage, id: string): string | null {
  return assembled({ whole: entries.get(keyOf(id)) ?? null, edits: entries.get(editsKeyOf(id)) ?? null }).text
}

/** The title in the stored text of the workshop `w`, or why that cannot be read. */
export function titleOf(text: string | null | undefined): string {
  const read = openSealed(text ?? '', 'w')
  return read.ok ? read.value.workshop.facts.title : read.reason.why
}

/** The text of a file, as another machine would have saved it. */
export function fileText(workshop: Workshop, revision = 7): string {
  return writeFile({ id: workshop.id, revision, baseRevision: 0, workshop })
}

export const titled = (id: string, title = id) => newWorkshop(id, { title })

/** Opens a workshop that must be there. */
export async function opened(library: LibraryStore, id: string): Promise<SessionStore> {
  const found = await library.getState().open(id)
  if (!found.ok) throw new Error(`${id} did not open: ${JSON.stringify(found.reason)}`)
  return found.value
}

/** Types a title, as the set-up does. */
export function type(session: SessionStore, title: string): void {
  session.getState().edit('factsChanged', (workshop) => setFacts(workshop, { title }), 'facts.title')
}

export const titleIn = (session: SessionStore) => session.getState().history.present.facts.title
