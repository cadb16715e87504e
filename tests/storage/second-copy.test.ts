import { afterEach, expect, test, vi } from 'vitest'
import { browserSecondCopy } from '#storage/slots/second-copy.ts'
import { frameSlot, slotSize } from '#storage/slots/slot-format.ts'
import { snapshotName } from '#storage/slots/slot-places.ts'
import { fakeFiles } from './fake-files.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const framed = (sequence: number) => frameSlot({ sequence, text: `Stand ${sequence}` }) ?? new Uint8Array(0)

/** The files of workshop `w`, with room behind what was written as in those of the app. */
function device(written: Readonly<Record<string, Uint8Array>>) {
  const { put, filesOf, root } = fakeFiles()
  for (const [name, bytes] of Object.entries(written)) {
    const file = put('w', name)
    file.slot.bytes = new Uint8Array(slotSize)
    file.slot.bytes.set(bytes)
  }
  return { put, filesOf, root, second: browserSecondCopy() }
}

test.each([
  ['both are whole: the later one, whichever slot holds it', { 'slot-a': framed(3), 'slot-b': framed(2) }, 3],
  ['both are whole: the later one, whichever slot holds it', { 'slot-a': framed(3), 'slot-b': framed(4) }, 4],
  ['one is torn', { 'slot-a': framed(3), 'slot-b': framed(4).with(35, 0) }, 3],
  ['one is missing', { 'slot-b': framed(4) }, 4],
  ['neither was written', { 'slot-a': new Uint8Array(0), 'slot-b': new Uint8Array(0) }, null],
  ['there are none', {}, null],
])('of two slots the newest whole text is read, where %s', async (_, written, sequence) => {
  const found = await device(written).second.newest('w')
  expect(found).toEqual(sequence === null ? null : { sequence, text: `Stand ${sequence}` })
})

test('what lies in the slots is handed out whole or not, without the room behind it', async () => {
  const torn = framed(4).with(35, 1)
  const { second } = device({ 'slot-a': torn, 'slot-b': new Uint8Array(0) })
  expect(await second.bytes('w')).toEqual([torn])
})

test('to look for a workshop that is not here makes none', async () => {
  const { second, root } = device({ 'slot-a': framed(1) })
  expect([await second.newest('other'), await second.bytes('other'), await second.snapshots('other')]).toEqual([
    null,
    [],
    [],
  ])
  const gone = { id: 'other', name: snapshotName(1, 1, 'usual'), sequence: 1, at: 1, reason: 'usual' } as const
  expect([await second.readSnapshot(gone), await second.removeSlots('other'), await second.remove('other')]).toEqual([
    null,
    true,
    true,
  ])
  expect([...root().keys()]).toEqual(['w'])
})

test('earlier states come newest first, of one sequence by their moments; other files are none', async () => {
  const names = [snapshotName(2, 10, 'usual'), snapshotName(12, 5, 'import'), snapshotName(2, 11, 'removal')]
  const files = [...names, 'snapshot-1-2-usual', snapshotName(3, 1, 'usual').replace('usual', 'other'), 'room']
  const { second } = device(Object.fromEntries(files.map((name) => [name, new Uint8Array(1)])))
  const found = await second.snapshots('w')
  expect(found.map(({ name }) => name)).toEqual([names[1], names[2], names[0]])
  expect(found[0]).toMatchObject({ id: 'w', sequence: 12, at: 5, reason: 'import' })
})

test('the workshops are the folders', async () => {
  const { second, put, root } = device({ 'slot-a': framed(1) })
  put('v', 'slot-a')
  root().set('.DS_Store', { kind: 'file', slot: put('v', 'slot-b').slot, isHeld: false })
  expect(await second.list()).toEqual(['w', 'v'])
})

test('a workshop goes with or without its earlier states, and another one stays', async () => {
  const snapshot = snapshotName(1, 1, 'deletion')
  const nothing = new Uint8Array(0)
  const { second, put, filesOf } = device({
    'slot-a': framed(1),
    'slot-b': nothing,
    room: nothing,
    [snapshot]: nothing,
  })
  put('v', 'slot-a')
  expect([await second.removeSlots('w'), [...filesOf('w').keys()]]).toEqual([true, [snapshot]])
  expect([await second.removeSlots('w'), await second.remove('w'), await second.remove('w')]).toEqual([
    true,
    true,
    true,
  ])
  expect(await second.list()).toEqual(['v'])
  expect([await second.removeAll(), await second.list(), await second.removeAll()]).toEqual([true, [], true])
})

test('files that a window still holds are waited for; where it never lets go, that is said', async () => {
  vi.useFakeTimers()
  const { second, put } = device({ 'slot-a': framed(1) })
  const held = put('w', 'slot-a')
  held.isHeld = true
  const never = Promise.all([second.remove('w'), second.removeSlots('w')])
  await vi.advanceTimersByTimeAsync(3000)
  expect([await never, await second.list()]).toEqual([[false, false], ['w']])
  setTimeout(() => (held.isHeld = false), 1000)
  const [later] = await Promise.all([second.removeSlots('w'), vi.advanceTimersByTimeAsync(3000)])
  expect(later).toBe(true)
})

test('where a browser has no such files there is nothing to read and nothing to take away', async () => {
  vi.stubGlobal('navigator', {})
  const second = browserSecondCopy()
  expect([await second.list(), await second.newest('w'), await second.bytes('w')]).toEqual([[], null, []])
  expect([await second.snapshots('w'), await second.remove('w'), await second.removeAll()]).toEqual([[], true, true])
  const refused = { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) }
  vi.stubGlobal('Worker', EventTarget)
  vi.stubGlobal('navigator', { storage: refused })
  expect([await second.list(), await second.newest('w'), await second.remove('w')]).toEqual([[], null, true])
})
