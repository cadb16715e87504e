import { createStore, type StoreApi } from 'zustand'
import { readFile, type Unreadable } from '#core/file/read-file.ts'
import { type WorkshopFile, writeFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Notes } from '#storage/notes.ts'
import type { Kept, Refusal, Shelf } from '#storage/shelf.ts'
import { autosave, saveNow } from './autosave.ts'
import { fileOf, openSession, type SessionStore } from './session.ts'

export type { Kept, Refusal } from '#storage/shelf.ts'

/** The workshops on this device. */
export interface Library {
  readonly kept: readonly Kept[]
  /** Why this device could not list, keep or delete something just now; null when it could. */
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
  /** Puts back what was deleted last; it stays in `deleted` when the device refuses, or when there is nothing readable. */
  restore(): boolean
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
  const sessions = new Map<Id, { readonly session: SessionStore; readonly stop: () => void }>()
  return createStore<Library>()((set, get) => {
    const save = (file: WorkshopFile): Result<Id, Refusal> => {
      const saved = shelf.save(file)
      get().refresh()
      if (!saved.ok) set({ refusal: saved.reason })
      return saved.ok ? good(file.id) : saved
    }
    const listed = (): Pick<Library, 'kept' | 'refusal'> => {
      const list = shelf.list()
      return list.ok ? { kept: list.value.map(atItsLatest), refusal: null } : { kept: [], refusal: list.reason }
    }
    // Edits that the device refused are in memory only: a file saved from the list must hold them too.
    const atItsLatest = (kept: Kept): Kept => {
      const session = sessions.get(kept.id)?.session.getState()
      return kept.ok && session?.saving.state === 'failed' ? { ...kept, file: fileOf(session) } : kept
    }
    const close = (id: Id) => {
      sessions.get(id)?.stop()
      sessions.delete(id)
    }
    const isTaken = (id: Id): boolean => {
      const found = shelf.load(id)
      return sessions.has(id) || get().deleted?.id === id || (found.ok && found.value !== null)
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
        return get().add(isTaken(workshop.id) ? { ...workshop, id: newId() } : workshop, revision)
      },
      open(id) {
        const found = shelf.load(id)
        const known = sessions.get(id)?.session
        if (known !== undefined && !isOvertaken(known, found)) return good(known)
        close(id)
        if (!found.ok) return found
        if (found.value === null) return bad('missing')
        if (!found.value.ok) return bad(found.value.why)
        const session = openSession(found.value.file, now())
        sessions.set(id, { session, stop: autosave(session, shelf, now) })
        return good(session)
      },
      remove(id) {
        const deleted = get().kept.find((kept) => kept.id === id) ?? null
        const removed = shelf.remove(id)
        if (!removed.ok) return set({ refusal: removed.reason })
        close(id)
        // What found no room before may find it now.
        for (const { session } of sessions.values()) {
          if (session.getState().saving.state === 'failed') saveNow(session, shelf, now)
        }
        set({ ...listed(), deleted })
      },
      restore() {
        const { deleted } = get()
        if (deleted === null || !deleted.ok || !save(deleted.file).ok) return false
        set({ deleted: null })
        return true
      },
      noteSaved(id) {
        const savedToFile = { ...get().savedToFile, [id]: now() }
        notes.write(savedNote, JSON.stringify(savedToFile))
        set({ savedToFile })
      },
    }
  })
}

/** Whether the device holds a later state than this session, or one that this app cannot read: another tab wrote it. */
function isOvertaken(session: SessionStore, found: ReturnType<Shelf['load']>): boolean {
  if (!found.ok || found.value === null) return false
  return !found.value.ok || found.value.file.revision > session.getState().revision
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
