import { createStore, type StoreApi } from 'zustand'
import { readFile, type Unreadable } from '#core/file/read-file.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { good, type Result } from '#core/result.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Notes } from '#storage/notes.ts'
import type { Kept, Refusal } from '#storage/shelf.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'
import type { Snapshot } from '#storage/slots/slot-places.ts'
import type { Bin } from './bin.ts'
import type { Unopened } from './choose-copy.ts'
import type { Device } from './device.ts'
import { atItsLatest, heldOnce } from './kept-and-open.ts'
import { openDesks } from './open-desks.ts'
import { rawCopiesOf } from './raw-copies.ts'
import { removeWorkshop } from './remove-workshop.ts'
import type { Removed } from './removed.ts'
import { openSavedToFile } from './saved-to-file.ts'
import { type LaterCopies, lookAtSecond, withLaterCopies } from './later-copies.ts'
import { openSession, type SessionStore } from './session.ts'

// For the screens, which import nothing of storage.
export type { Kept, Refusal } from '#storage/shelf.ts'
export type { Snapshot } from '#storage/slots/slot-places.ts'
export type { Unopened } from './choose-copy.ts'

/** The workshops on this device. */
export interface Library {
  readonly kept: readonly Kept[]
  /** Why this device could not list, keep or delete something just now; null when it could. */
  readonly refusal: Refusal | null
  /** When each workshop was last saved to a file, in milliseconds since 1970. */
  readonly savedToFile: Readonly<Record<Id, number>>
  /** What was deleted last in this visit; restoring puts it back as it was. */
  readonly deleted: Removed | null
  /** Deleted workshops that are kept for some time more. */
  readonly binned: readonly Id[]
  /** Looks at the first copies at once and at the second ones as soon as they answer. */
  readonly refresh: () => void
  /** Keeps a workshop as a new record. */
  readonly add: (workshop: Workshop, revision?: number) => Result<Id, Refusal>
  /** Takes the text of a workshop file in, always as a new record: it never replaces one that is there. */
  readonly addFile: (text: string) => Result<Id, Unreadable | Refusal>
  /** Opens a workshop for a screen, which leaves it again; as a `reader` it never writes, whoever else does or does not. */
  readonly open: (id: Id, as?: 'usual' | 'reader') => Promise<Result<SessionStore, Unopened>>
  readonly leave: (id: Id) => void
  /** Makes this window the one that writes. */
  readonly continueHere: (id: Id, how: 'ask' | 'steal') => Promise<'here' | 'silent'>
  readonly remove: (id: Id) => Promise<void>
  /** Puts back what was deleted last; it stays in `deleted` when the device refuses. */
  readonly restore: () => boolean
  /** What can be done with the deleted workshops; null on a device that keeps none. */
  readonly bin: () => Promise<Bin | null>
  readonly noteSaved: (id: Id) => void
  /** Every copy of a workshop as it lies there, whole or not; a workshop that cannot be read is taken away so. */
  readonly rawCopies: (id: Id) => Promise<readonly (string | Uint8Array)[]>
  readonly snapshots: (id: Id) => Promise<readonly Snapshot[]>
  /** Opens an earlier state as a workshop of its own; null when the file has gone. */
  readonly addSnapshot: (snapshot: Snapshot) => Promise<Result<Id, Unreadable | Refusal> | null>
  /** Stops writing everything that is open here, as all of it is being deleted. */
  readonly letGo: () => Promise<void>
  /** Whether closing this window now would lose something. */
  readonly hasUnsaved: () => boolean
}

export type LibraryStore = StoreApi<Library>

interface Tools extends Device {
  readonly notes: Notes
  /** What is being written and not yet added, see services.ts. */
  readonly drafts?: Notes
}

/** Higher ones, which only a crafted file has, would leave no room to count on. */
const highestRevision = 2 ** 52

export function openLibrary(tools: Tools): LibraryStore {
  const { shelf, second, notes, now, newId } = tools
  const desks = openDesks(tools)
  const saves = openSavedToFile(notes)
  let later: LaterCopies = new Map()
  /** Tells whether the list was made anew while the second copies were looked at. */
  let listings = 0
  const listed = (): Pick<Library, 'kept' | 'refusal' | 'savedToFile'> => {
    listings += 1
    const list = shelf.list()
    const kept = withLaterCopies(list.ok ? list.value : [], later).map(latest)
    return { kept, refusal: list.ok ? null : list.reason, savedToFile: saves.known() }
  }
  const latest = (kept: Kept): Kept => atItsLatest(kept, desks.known(kept.id)?.getState())
  const store = createStore<Library>()((set, get) => {
    const save = (file: WorkshopFile): Result<Id, Refusal> => {
      const saved = shelf.save(file)
      // Where the first copy refuses, memory holds it until the second one does.
      if (!saved.ok && second !== undefined) desks.hold(file.id, openSession(file, now))
      get().refresh()
      if (!saved.ok) set({ refusal: saved.reason })
      if (!saved.ok && second === undefined) return saved
      desks.copyUnseen(file.id)
      return good(file.id)
    }
    const isDeleted = (id: Id) => get().deleted?.file.id === id || get().binned.includes(id)
    const isTaken = (id: Id): boolean => {
      const found = shelf.peek(id)
      return desks.known(id) !== null || later.has(id) || isDeleted(id) || (found.ok && found.value.whole !== null)
    }
    const addRead = (read: Result<WorkshopFile, Unreadable>): Result<Id, Unreadable | Refusal> => {
      if (!read.ok) return read
      const { workshop, revision } = read.value
      return get().add(isTaken(workshop.id) ? { ...workshop, id: newId() } : workshop, revision)
    }
    const lookLater = async (copy: SecondCopy): Promise<void> => {
      const [before, found] = [listings, await lookAtSecond(copy, shelf)]
      const tidy = (bin: Bin) => bin.tidy(found.binned) // Where it cannot be fetched, all stay.
      const binned = found.binned.length === 0 ? [] : await openBin(copy).then(tidy, () => found.binned)
      // What was deleted or brought back meanwhile was still seen where it had been.
      if (listings !== before) return lookLater(copy)
      const isNews = found.later.size > 0 || later.size > 0
      later = found.later
      if (isNews) set({ kept: listed().kept })
      if (binned.length > 0 || get().binned.length > 0) set({ binned })
    }
    const openBin = async (copy: SecondCopy) => {
      // Apart, as hardly any visit looks at it.
      const bin = await import('./bin.ts')
      const left = (id: Id) =>
        set(({ binned, deleted }) => ({
          ...listed(),
          binned: binned.filter((other) => other !== id),
          deleted: deleted?.file.id === id ? null : deleted,
        }))
      return bin.openBin({ ...tools, second: copy, save: (file) => save(file).ok, saves, left })
    }
    return {
      kept: [],
      refusal: null,
      savedToFile: saves.known(),
      deleted: null,
      binned: [],
      refresh() {
        set(listed())
        if (second !== undefined) void lookLater(second)
      },
      add: (workshop, revision = 0) => {
        const from = Math.min(revision, highestRevision)
        return save({ id: workshop.id, revision: from, baseRevision: from, workshop })
      },
      addFile: (text) => addRead(readFile(text)),
      async open(id, as) {
        const opened = await desks.open(id, as)
        if (opened.ok) set(({ kept }) => ({ kept: kept.map((each) => heldOnce(each, opened.value.getState())) }))
        return opened
      },
      leave: desks.leave,
      continueHere: desks.continueHere,
      async remove(id) {
        const { kept } = get()
        const known = kept.map(latest).find((each) => each.id === id)
        if (known?.ok !== true) return
        const left = desks.discard(id)
        if (left !== undefined) await left
        const removing = removeWorkshop(known.file, tools)
        const removed = removing instanceof Promise ? await removing : removing
        if (!removed.ok) return set({ refusal: removed.reason })
        later = new Map([...later].filter(([other]) => other !== id))
        // What found no room before may find it now.
        desks.check()
        const { binned } = get()
        set({ ...listed(), deleted: removed.value, binned: removed.value.isKept ? [...binned, id] : binned })
      },
      restore() {
        const { deleted } = get()
        if (deleted === null) return false
        const { file } = deleted
        const there = shelf.peek(file.id)
        // Another window may have brought it back and gone on with it.
        const isBack = there.ok && there.value.whole !== null
        if (isBack) get().refresh()
        if (!isBack && !save(file).ok) return false
        set(({ binned }) => ({ deleted: null, binned: binned.filter((other) => other !== file.id) }))
        return true
      },
      bin: async () => (second === undefined ? null : openBin(second)),
      noteSaved: (id) => set({ savedToFile: saves.note(id, now()) }),
      rawCopies: (id) => rawCopiesOf(id, tools),
      snapshots: async (id) => (await second?.snapshots(id)) ?? [],
      async addSnapshot(snapshot) {
        const text = await second?.readSnapshot(snapshot)
        return text === null || text === undefined ? null : addRead(openSealed(text, snapshot.id))
      },
      letGo: desks.discardAll,
      hasUnsaved: desks.hasUnsaved,
    }
  })
  // Not from the beginning: a store holds what it began with for ever, and with it every workshop as it was then.
  store.setState(listed())
  return store
}
