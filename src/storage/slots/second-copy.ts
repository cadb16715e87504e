import type { Id } from '#core/id.ts'
import type { Sealed } from '#storage/envelope.ts'
import { isSupported } from './is-supported.ts'
import type { SlotDevice } from './slot-device.ts'
import { announcedLength, headSize, readSlot } from './slot-format.ts'
import { roomName, rootFolder, slotNames, type Snapshot, snapshotFrom, workshopFolder } from './slot-places.ts'

/** The copy beside local storage, which outlives a killed browser and a power cut. */
export interface SecondCopy {
  /** Comes apart, as the start page opens none. Rejects where it cannot be fetched. */
  slots(id: Id): Promise<SlotDevice>
  /** The workshops it holds; none where there is no such storage. Never rejects, like all that follow. */
  list(): Promise<readonly Id[]>
  /** The newest whole text of a workshop, read beside whoever has it open; null when there is none. */
  newest(id: Id): Promise<Sealed | null>
  /** What lies in the slots, whole or not, for people to take away; none where nothing was ever written. */
  bytes(id: Id): Promise<readonly Uint8Array[]>
  /** Newest first. */
  snapshots(id: Id): Promise<readonly Snapshot[]>
  readSnapshot(snapshot: Snapshot): Promise<string | null>
  /** Takes all of a workshop away, earlier states too. False when something is still there. */
  remove(id: Id): Promise<boolean>
  /** Takes it away but for its earlier states. */
  removeSlots(id: Id): Promise<boolean>
  removeAll(): Promise<boolean>
}

export function browserSecondCopy(): SecondCopy {
  return {
    slots: async (id) => (await import('./slot-device.ts')).workerSlots(id),
    list: () =>
      orElse([], async () => {
        const ids: Id[] = []
        for await (const [id, entry] of (await root()).entries()) if (entry.kind === 'directory') ids.push(id)
        return ids
      }),
    newest: (id) =>
      orElse(null, async () => {
        const folder = await workshopFolder(id, false)
        const [a = null, b = null] = await Promise.all(slotNames.map((name) => readCopy(folder, name)))
        if (a === null || b === null) return a ?? b
        return a.sequence > b.sequence ? a : b
      }),
    bytes: (id) =>
      orElse([], async () => {
        const folder = await workshopFolder(id, false)
        const all = await Promise.all(slotNames.map((name) => orElse(new Uint8Array(0), () => readAll(folder, name))))
        return all.filter((bytes) => bytes.length > 0)
      }),
    snapshots: (id) =>
      orElse([], async () => {
        const found: Snapshot[] = []
        for await (const [name] of (await workshopFolder(id, false)).entries()) {
          const snapshot = snapshotFrom(id, name)
          if (snapshot !== null) found.push(snapshot)
        }
        return found.toSorted((a, b) => b.sequence - a.sequence || b.at - a.at)
      }),
    readSnapshot: ({ id, name }) =>
      orElse(null, async () => {
        const file = await (await workshopFolder(id, false)).getFileHandle(name)
        return (await file.getFile()).text()
      }),
    remove: (id) => removed(async () => (await root()).removeEntry(id, { recursive: true })),
    async removeSlots(id) {
      const remove = (name: string) => removed(async () => (await workshopFolder(id, false)).removeEntry(name))
      return (await Promise.all([...slotNames, roomName].map(remove))).every(Boolean)
    },
    removeAll: () =>
      removed(async () => (await navigator.storage.getDirectory()).removeEntry(rootFolder, { recursive: true })),
  }
}

async function root(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(rootFolder)
}

/** Without the room behind the text that nobody has written into yet. */
async function readAll(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer())
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1)
}

async function readCopy(folder: FileSystemDirectoryHandle, name: string): Promise<Sealed | null> {
  return orElse(null, async () => {
    const file = await (await folder.getFileHandle(name)).getFile()
    const head = new Uint8Array(await file.slice(0, headSize).arrayBuffer())
    const bytes = await file.slice(0, headSize + (announcedLength(head) ?? 0)).arrayBuffer()
    const read = readSlot(new Uint8Array(bytes))
    return read.ok ? read.value : null
  })
}

/** What is not there, or not readable here, is answered like nothing: the first copy and the state of saving tell more. */
async function orElse<Value>(otherwise: Value, act: () => Promise<Value>): Promise<Value> {
  if (!isSupported()) return otherwise
  try {
    return await act()
  } catch {
    return otherwise
  }
}

/** A window that is just closing may hold a file for some moments more. */
async function removed(remove: () => Promise<void>): Promise<boolean> {
  if (!isSupported()) return true
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      await remove()
      return true
    } catch (error) {
      if (!(error instanceof DOMException)) return false
      if (error.name === 'NotFoundError' || error.name === 'SecurityError') return true
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
