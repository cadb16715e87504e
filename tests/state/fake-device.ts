import type { Device } from '#state/device.ts'
import { bad, good } from '#core/result.ts'
import type { FeedMessage, OpenFeed } from '#storage/live-feed.ts'
import { browserShelf } from '#storage/shelf.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'
import { receiving, sending } from '#storage/slots/slot-copies.ts'
import type { SlotDevice } from '#storage/slots/slot-device.ts'
import { openPair, type SlotPair } from '#storage/slots/slot-pair.ts'
import { snapshotFrom } from '#storage/slots/slot-places.ts'
import type { SlotTrouble } from '#storage/slots/slot-orders.ts'
import type { WriterLocks } from '#storage/writer-lock.ts'
import { type FakeSlot, fakeSlot } from '../storage/fake-slot.ts'
import { type FakeStorage, fakeStorage } from '../storage/fake-storage.ts'

type Files = readonly [FakeSlot, FakeSlot]

/** A second copy in memory, over the real format; it can refuse, and its files can vanish. */
function fakeSecondCopy() {
  const files = new Map<string, Files>()
  const snapshots = new Map<string, string>()
  const held = new Set<string>()
  const state: { trouble: SlotTrouble | null; calls: number; failAt: number; isFull: boolean } = {
    trouble: null,
    calls: 0,
    failAt: 0,
    isFull: false,
  }
  const refuses = (): SlotTrouble | null => {
    state.calls += 1
    return state.calls === state.failAt ? 'failed' : state.trouble
  }
  const slots = async (id: string): Promise<SlotDevice> => {
    let pair: SlotPair | null = null
    let [toSend, received] = [sending(), receiving()]
    return {
      async open() {
        ;[toSend, received] = [sending(), receiving()]
        const trouble = refuses() ?? (held.has(id) && pair === null ? 'busy' : null)
        if (trouble !== null) return bad(trouble)
        const both: Files = files.get(id) ?? [fakeSlot(), fakeSlot()]
        files.set(id, both)
        held.add(id)
        pair = openPair(both)
        return good(pair.found)
      },
      async save(text) {
        const copy = received(toSend(text))
        const trouble = refuses()
        if (trouble !== null || pair === null || copy === null) return bad(trouble ?? 'failed')
        const saved = pair.save(copy)
        return saved.ok ? good({ copies: [], torn: 0 }) : saved
      },
      async snapshot(name, text) {
        if (refuses() !== null) return bad('failed')
        snapshots.set(`${id}/${name}`, text)
        return good({ copies: [], torn: 0 })
      },
      async room() {
        return state.isFull ? bad('full') : good({ copies: [], torn: 0 })
      },
      async close() {
        if (pair !== null) held.delete(id)
        pair = null
      },
    }
  }
  const newest = (id: string) => {
    const both = files.get(id)
    return both === undefined ? null : (openPair(both).found.copies[0] ?? null)
  }
  const second: SecondCopy = {
    slots,
    list: async () => [...new Set([...files.keys(), ...[...snapshots.keys()].map((key) => key.split('/')[0] ?? '')])],
    newest: async (id) => newest(id),
    bytes: async (id) =>
      (files.get(id) ?? [])
        .map(({ bytes }) => bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1))
        .filter(({ length }) => length > 0),
    snapshots: async (id) =>
      [...snapshots.keys()]
        .flatMap((key) => (key.startsWith(`${id}/`) ? (snapshotFrom(id, key.slice(id.length + 1)) ?? []) : []))
        .toReversed(),
    readSnapshot: async ({ id, name }) => snapshots.get(`${id}/${name}`) ?? null,
    remove: async (id) => {
      files.delete(id)
      for (const key of snapshots.keys()) if (key.startsWith(`${id}/`)) snapshots.delete(key)
      return true
    },
    removeSlots: async (id) => {
      files.delete(id)
      return true
    },
    removeAll: async () => {
      files.clear()
      snapshots.clear()
      return true
    },
  }
  return { second, files, snapshots, held, state, newest }
}

/** Locks of one origin, shared by its windows. */
function fakeLocks(): WriterLocks {
  const held = new Map<string, () => void>()
  return {
    async take(id, how, onStolen) {
      const most = how === 'wait' ? 20 : 0
      for (let tries = 0; held.has(id) && tries < most; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      const holder = held.get(id)
      if (holder !== undefined && how !== 'steal') return 'taken'
      held.set(id, onStolen)
      holder?.()
      return { release: () => held.get(id) === onStolen && held.delete(id) }
    },
  }
}

/** The lines between windows; `silent` windows hear nothing. */
function fakeFeeds() {
  const windows = new Set<{ id: string; name: string; hear: (message: FeedMessage) => void }>()
  const silent = new Set<string>()
  const openFrom =
    (name: string): OpenFeed =>
    (id, hear) => {
      const window = { id, name, hear }
      windows.add(window)
      return {
        send(message) {
          // As a channel of the browser does.
          if (!windows.has(window)) throw new DOMException('The line is closed', 'InvalidStateError')
          const copied = structuredClone(message)
          for (const other of windows) {
            if (other !== window && other.id === id && !silent.has(other.name)) queueMicrotask(() => other.hear(copied))
          }
        },
        close: () => void windows.delete(window),
      }
    }
  return { openFrom, silent }
}

/** A whole device: local storage, second copy, locks and lines; `window` gives what one window of it has. */
export function fakeDevice(storage: FakeStorage = fakeStorage()) {
  const copy = fakeSecondCopy()
  const locks = fakeLocks()
  const feeds = fakeFeeds()
  const clock = { at: 1_000 }
  let ids = 0
  const window = (name = 'w'): Device => ({
    shelf: browserShelf(() => storage),
    second: copy.second,
    locks,
    openFeed: feeds.openFrom(name),
    now: () => clock.at,
    newId: () => `id${(ids += 1)}`,
  })
  return { storage, copy, feeds, clock, window }
}
