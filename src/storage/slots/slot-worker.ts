import { bad, good } from '#core/result.ts'
import { receiving } from './slot-copies.ts'
import type { SlotAnswer, SlotOrder, SlotTrouble } from './slot-orders.ts'
import { openPair, type SlotPair } from './slot-pair.ts'
import { mostSnapshots, roomName, slotNames, snapshotFrom, workshopFolder } from './slot-places.ts'

// The thread of the second copy: the only place where a browser writes files at once and says when they are on the disk.
let folder: FileSystemDirectoryHandle | null = null
let pair: SlotPair | null = null
const received = receiving()
let before: Promise<unknown> = Promise.resolve()

self.addEventListener('message', ({ data: { turn, order } }: MessageEvent<{ turn: number; order: SlotOrder }>) => {
  before = before.then(async () => self.postMessage({ turn, answer: await follow(order) }))
})

async function follow(order: SlotOrder): Promise<SlotAnswer> {
  try {
    return await obey(order)
  } catch (error) {
    return bad(troubleOf(error))
  }
}

async function obey(order: SlotOrder): Promise<SlotAnswer> {
  switch (order.kind) {
    case 'open':
      return open(order.id)
    case 'save': {
      const copy = received(order.copy)
      const saved = (copy === null ? null : pair?.save(copy)) ?? bad<SlotTrouble>('failed')
      return saved.ok ? nothing : saved
    }
    case 'snapshot':
      await takeSnapshot(order.name, order.text)
      return nothing
    case 'room':
      await takeRoom()
      return nothing
    case 'close':
      pair?.close()
      pair = null
      return nothing
  }
}

const nothing = good({ copies: [], torn: 0 })

async function open(id: string): Promise<SlotAnswer> {
  folder = await workshopFolder(id, true)
  const a = await handleOf(folder, slotNames[0])
  try {
    const b = await handleOf(folder, slotNames[1])
    try {
      pair = openPair([a, b])
    } catch (error) {
      b.close()
      throw error
    }
  } catch (error) {
    a.close()
    throw error
  }
  return good(pair.found)
}

async function handleOf(within: FileSystemDirectoryHandle, name: string): Promise<FileSystemSyncAccessHandle> {
  return (await within.getFileHandle(name, { create: true })).createSyncAccessHandle()
}

async function takeSnapshot(name: string, text: string): Promise<void> {
  if (folder === null) throw new DOMException('not open', 'InvalidStateError')
  try {
    writeSnapshot(await handleOf(folder, name), text)
  } catch (error) {
    // What was cut short is no state to go back to, and must not take the place of one.
    await folder.removeEntry(name)
    throw error
  }
  const names: string[] = []
  for await (const [found] of folder.entries()) if (snapshotFrom('', found) !== null) names.push(found)
  for (const old of names.toSorted().slice(0, -mostSnapshots)) await folder.removeEntry(old)
}

function writeSnapshot(handle: FileSystemSyncAccessHandle, text: string): void {
  try {
    const bytes = new TextEncoder().encode(text)
    if (handle.write(bytes, { at: 0 }) !== bytes.length) throw new DOMException('cut short', 'QuotaExceededError')
    handle.flush()
  } finally {
    handle.close()
  }
}

/** Bytes asked for to learn whether there is room: more than file systems keep inside their own records. */
const someRoom = 64 * 1024

async function takeRoom(): Promise<void> {
  if (folder === null) throw new DOMException('not open', 'InvalidStateError')
  const handle = await handleOf(folder, roomName)
  try {
    const written = handle.write(new Uint8Array(someRoom).fill(1), { at: 0 })
    if (written !== someRoom) throw new DOMException('no room', 'QuotaExceededError')
    handle.flush()
  } finally {
    // Room that stays taken would be found again the next time, whatever the disk has.
    handle.truncate(0)
    handle.close()
  }
}

function troubleOf(error: unknown): SlotTrouble {
  if (error instanceof TypeError) return 'unsupported'
  if (!(error instanceof DOMException)) return 'failed'
  switch (error.name) {
    case 'NoModificationAllowedError':
      return 'busy'
    case 'SecurityError':
    case 'NotAllowedError':
      return 'unsupported'
    case 'QuotaExceededError':
      return 'full'
    default:
      return 'failed'
  }
}
