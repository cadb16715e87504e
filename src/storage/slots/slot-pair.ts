import { bad, good, type Result } from '#core/result.ts'
import type { Sealed } from '#storage/envelope.ts'
import { announcedLength, frameSlot, headSize, readSlot, slotSize } from './slot-format.ts'
import type { SlotsFound, SlotTrouble } from './slot-orders.ts'

/** What a slot needs of an open file. */
export type SlotHandle = Pick<FileSystemSyncAccessHandle, 'read' | 'write' | 'getSize' | 'flush' | 'close'>

/** Two files written in turn: whatever happens to a write, the one before stays whole. Throws as the files do. */
export interface SlotPair {
  readonly found: SlotsFound
  /** Returns only once the bytes are on the disk. */
  save(copy: Sealed): Result<void, SlotTrouble>
  close(): void
}

export function openPair(handles: readonly [SlotHandle, SlotHandle]): SlotPair {
  for (const handle of handles) preallocate(handle)
  const [a, b] = handles.map(readHandle)
  const held = [a, b].flatMap((read) => (read?.ok === true ? [read.value] : []))
  const copies = held.toSorted((one, other) => other.sequence - one.sequence)
  const torn = [a, b].filter((read) => read?.ok === false && read.reason === 'torn').length
  // The next write goes where the newest whole text is not.
  let next: 0 | 1 = a?.ok === true && a.value === copies[0] ? 1 : 0
  return {
    found: { copies, torn },
    save(copy) {
      const bytes = frameSlot(copy)
      if (bytes === null) return bad('tooLarge')
      const handle = handles[next]
      if (handle.write(new Uint8Array(bytes), { at: 0 }) !== bytes.length) return bad('failed')
      handle.flush()
      next = next === 0 ? 1 : 0
      return good(undefined)
    },
    close: () => handles.forEach((handle) => handle.close()),
  }
}

function preallocate(handle: SlotHandle): void {
  const size = handle.getSize()
  if (size >= slotSize) return
  const rest = new Uint8Array(slotSize - size)
  if (handle.write(rest, { at: size }) !== rest.length)
    throw new DOMException('no room for a slot', 'QuotaExceededError')
  handle.flush()
}

function readHandle(handle: SlotHandle): Result<Sealed, 'empty' | 'torn'> {
  const head = new Uint8Array(headSize)
  handle.read(head, { at: 0 })
  const bytes = new Uint8Array(headSize + (announcedLength(head) ?? 0))
  handle.read(bytes, { at: 0 })
  return readSlot(bytes)
}
