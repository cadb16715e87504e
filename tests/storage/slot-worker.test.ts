import { afterEach, expect, test, vi } from 'vitest'
import { browserSecondCopy } from '#storage/slots/second-copy.ts'
import type { SlotAnswer, SlotOrder } from '#storage/slots/slot-orders.ts'
import { mostSnapshots, snapshotName } from '#storage/slots/slot-places.ts'
import { fakeFiles } from './fake-files.ts'
import { fakeSlot } from './fake-slot.ts'

afterEach(() => void vi.unstubAllGlobals())

interface Asked {
  readonly data: { readonly turn: number; readonly order: SlotOrder }
}

/** The thread of one window: an order, and its answer. */
async function thread() {
  const answers = new Map<number, (answer: SlotAnswer) => void>()
  let hear: (asked: Asked) => void = () => undefined
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof hear) => void (hear = listener),
    postMessage: ({ turn, answer }: { turn: number; answer: SlotAnswer }) => answers.get(turn)?.(answer),
  })
  vi.resetModules()
  await import('#storage/slots/slot-worker.ts')
  const [ask, { postMessage }] = [hear, self]
  let turn = 0
  return (order: SlotOrder) =>
    new Promise<SlotAnswer>((resolve) => {
      vi.stubGlobal('self', { postMessage })
      turn += 1
      answers.set(turn, resolve)
      ask({ data: { turn, order } })
    })
}

const save = (sequence: number): SlotOrder => ({
  kind: 'save',
  copy: { sequence, whole: `Stand ${sequence}`, edits: null },
})
const snapshot = (sequence: number): SlotOrder => ({
  kind: 'snapshot',
  name: snapshotName(sequence, 1000 + sequence, 'usual'),
  text: `Damals ${sequence}`,
})
const open: SlotOrder = { kind: 'open', id: 'w' }
const nothing = { ok: true, value: { copies: [], torn: 0 } }

test('what one window saved another reads beside it, and finds when it opens after it', async () => {
  fakeFiles()
  const [here, there] = [await thread(), await thread()]
  expect(await here(open)).toEqual(nothing)
  for (const sequence of [1, 2, 3]) expect(await here(save(sequence))).toEqual(nothing)
  expect(await browserSecondCopy().newest('w')).toEqual({ sequence: 3, text: 'Stand 3' })
  expect(await there(open)).toEqual({ ok: false, reason: 'busy' })
  await here({ kind: 'close' })
  expect(await here(save(4))).toEqual({ ok: false, reason: 'failed' })
  expect(await there(open)).toMatchObject({ value: { copies: [{ sequence: 3 }, { sequence: 2 }], torn: 0 } })
})

test('a window that gets one slot and not the other lets go of the one', async () => {
  const { filesOf } = fakeFiles()
  const here = await thread()
  await here(open)
  await here({ kind: 'close' })
  const slots = ['slot-a', 'slot-b'].flatMap((name) => filesOf('w').get(name) ?? [])
  for (const slot of slots) {
    if (slot.kind === 'file') slot.isHeld = true
    expect(await here(open)).toEqual({ ok: false, reason: 'busy' })
    if (slot.kind === 'file') slot.isHeld = false
  }
  expect(await here(open)).toEqual(nothing)
})

test('a disk with no room for the slots says so, and nothing stays held', async () => {
  const { files, filesOf } = fakeFiles()
  files.make = () => ({ ...fakeSlot(), write: () => 0 })
  const here = await thread()
  expect(await here(open)).toEqual({ ok: false, reason: 'full' })
  expect([...filesOf('w').values()].map((entry) => entry.kind === 'file' && entry.isHeld)).toEqual([false, false])
})

test('of earlier states the newest are kept, and nothing else is taken away for them', async () => {
  const { filesOf } = fakeFiles()
  const here = await thread()
  await here(open)
  await here(save(1))
  for (let sequence = 1; sequence <= mostSnapshots + 4; sequence += 1)
    expect(await here(snapshot(sequence))).toEqual(nothing)
  const second = browserSecondCopy()
  const kept = await second.snapshots('w')
  expect(kept.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 36 }, (_, index) => 40 - index))
  expect(await Promise.all(kept.slice(0, 2).map((each) => second.readSnapshot(each)))).toEqual([
    'Damals 40',
    'Damals 39',
  ])
  expect([filesOf('w').has('slot-a'), filesOf('w').has('slot-b')]).toEqual([true, true])
})

test('an earlier state that was cut short is none, and takes the place of none', async () => {
  const { files } = fakeFiles()
  const here = await thread()
  await here(open)
  await here(snapshot(1))
  files.make = () => ({ ...fakeSlot(), write: (bytes) => bytes.length - 1 })
  expect(await here(snapshot(2))).toEqual({ ok: false, reason: 'full' })
  expect((await browserSecondCopy().snapshots('w')).map(({ sequence }) => sequence)).toEqual([1])
})

test('looking for room takes none', async () => {
  const { files, filesOf } = fakeFiles()
  const room = fakeSlot()
  const here = await thread()
  await here(open)
  files.make = () => room
  const left = () => {
    const file = filesOf('w').get('room')
    return file?.kind === 'file' ? [room.bytes.length, file.isHeld] : null
  }
  expect([await here({ kind: 'room' }), left()]).toEqual([nothing, [0, false]])
  room.fault = (_, length) => Math.min(length, 4096)
  expect([await here({ kind: 'room' }), left()]).toEqual([{ ok: false, reason: 'full' }, [0, false]])
})

test('before the files are open, nothing can be kept in them', async () => {
  fakeFiles()
  const here = await thread()
  for (const order of [save(1), snapshot(1), { kind: 'room' }] as const)
    expect(await here(order)).toEqual({ ok: false, reason: 'failed' })
})

test.each([
  [new TypeError('no such storage'), 'unsupported'],
  [new DOMException('', 'SecurityError'), 'unsupported'],
  [new DOMException('', 'NotAllowedError'), 'unsupported'],
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'UnknownError'), 'failed'],
  [new Error('a bug'), 'failed'],
])('%s is said as: %s', async (error, reason) => {
  const getDirectory = vi.fn<() => Promise<never>>().mockRejectedValue(error)
  vi.stubGlobal('navigator', { storage: { getDirectory } })
  expect(await (await thread())(open)).toEqual({ ok: false, reason })
})
