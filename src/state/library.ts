import { createStore, type StoreApi } from 'zustand'
import { readFile, type Unreadable } from '#core/file/read-file.ts'
import { type WorkshopFile, writeFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Notes } from '#storage/notes.ts'
import type { Kept, Refusal, Shelf } from '#storage/shelf.ts'
import { autosave } from './autosave.ts'
import { openSession, type SessionStore } from './session.ts'

export type { Kept, Refusal } from '#storage/shelf.ts'

/** The workshops on this device. */
export interface Library {
  readonly kept: readonly Kept[]
  /** Why this device keeps nothing; null when it does. */
  readonly refusal: Refusal | null
  /** When each workshop was last saved to a file, in milliseconds since 1970. */
  readonly savedToFile: Readonly<Record<Id, number>>
  /** What was deleted last in this visit; restoring puts it back as it was. */
  readonly deleted: Kept | null
  refresh(): void
  /** Puts a workshop on the shelf as a new record. */
  add(workshop: Workshop, revision?: number): Result<Id, Refusal>
  /** Takes the text of a workshop file in, always as a new record: it never replaces one that is there. */
  addFile(text: string): Result<Id, Unreadable | Refusal>
  open(id: Id): Result<SessionStore, Unreadable | Refusal | 'missing'>
  remove(id: Id): void
  restore(): void
  noteSaved(id: Id): void
}

export type LibraryStore = StoreApi<Library>

interface Tools {
  readonly shelf: Shelf
  readonly notes: Notes
  readonly now: () => number
  readonly newId: () => Id
}

const savedNote = 'saved-to-file'

export function openLibrary({ shelf, notes, now, newId }: Tools): LibraryStore {
  // A workshop left and entered again in one visit keeps its undo history.
  const sessions = new Map<Id, SessionStore>()
  return createStore<Library>()((set, get) => {
    const save = (file: WorkshopFile): Result<Id, Refusal> => {
      const saved = shelf.save(file)
      get().refresh()
      return saved.ok ? good(file.id) : saved
    }
    const listed = (): Pick<Library, 'kept' | 'refusal'> => {
      const list = shelf.list()
      return list.ok ? { kept: list.value, refusal: null } : { kept: [], refusal: list.reason }
    }
    return {
      ...listed(),
      savedToFile: readSaved(notes.read(savedNote)),
      deleted: null,
      refresh: () => set(listed()),
      add: (workshop, revision = 0) => save({ id: workshop.id, revision, baseRevision: revision, workshop }),
      addFile(text) {
        const read = readFile(text)
        if (!read.ok) return read
        const { workshop, revision } = read.value
        const taken = get().kept.some((kept) => kept.id === workshop.id)
        return get().add(taken ? { ...workshop, id: newId() } : workshop, revision)
      },
      open(id) {
        const known = sessions.get(id)
        if (known !== undefined) return good(known)
        const found = shelf.load(id)
        if (!found.ok) return found
        if (found.value === null) return bad('missing')
        if (!found.value.ok) return bad(found.value.why)
        const session = openSession(found.value.file, now())
        autosave(session, shelf, now)
        sessions.set(id, session)
        return good(session)
      },
      remove(id) {
        const deleted = get().kept.find((kept) => kept.id === id) ?? null
        sessions.delete(id)
        const removed = shelf.remove(id)
        if (removed.ok) set({ ...listed(), deleted })
        else set({ refusal: removed.reason })
      },
      restore() {
        const { deleted } = get()
        if (deleted === null || !deleted.ok) return
        if (save(deleted.file).ok) set({ deleted: null })
      },
      noteSaved(id) {
        const savedToFile = { ...get().savedToFile, [id]: now() }
        notes.write(savedNote, JSON.stringify(savedToFile))
        set({ savedToFile })
      },
    }
  })
}

/** The text of a kept workshop: as a file when it can be read, else its bytes as they are. */
export function textOf(kept: Kept): string {
  return kept.ok ? writeFile(kept.file) : kept.text
}

function readSaved(text: string | null): Readonly<Record<Id, number>> {
  if (text === null) return {}
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(Object.entries(found).filter(([, at]) => typeof at === 'number'))
  } catch {
    return {} // A damaged note only means: we do not know when. The workshops are kept apart from it.
  }
}
