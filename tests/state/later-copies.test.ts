import { expect, onTestFinished, test, vi } from 'vitest'
import { withLaterCopies } from '#state/later-copies.ts'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { openPair } from '#storage/slots/slot-pair.ts'
import { snapshotName } from '#storage/slots/slot-places.ts'
import { fakeSlot } from '../storage/fake-slot.ts'
import { keyOf, titled } from './device.ts'
import { fakeDevice } from './fake-device.ts'
import { newerText, stored } from './office.ts'

/** The workshops of a device with one of which the first copy is one text and the slots hold another, once it has looked at both. */
async function looking(first: string | null, second: string, { forbidden = false } = {}) {
  const at = fakeDevice()
  at.storage.forbidden = forbidden
  if (first !== null) at.storage.setItem(keyOf('w'), first)
  const files = [fakeSlot(), fakeSlot()] as const
  openPair(files).save({ sequence: 7, text: second })
  at.copy.files.set('w', files)
  const looked = vi.spyOn(at.copy.second, 'newest')
  const library = openLibrary({ ...at.window(), notes: browserNotes(() => at.storage) })
  library.getState().refresh()
  await expect.poll(() => looked.mock.calls.length).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve))
  return library
}

/** What the list says of it. */
async function listed(first: string | null, second: string) {
  const library = await looking(first, second)
  return library.getState().kept.map((kept) => (kept.ok ? kept.file.workshop.facts.title : kept.why.why))
}

test.each([
  ['only the second copy has it', null, 'Später'],
  ['the first copy is older', stored(5, 'Früher'), 'Später'],
  ['the first copy is as late', stored(7, 'Auch'), 'Auch'],
  ['the first copy is later', stored(9, 'Noch später'), 'Noch später'],
  ['the first copy is damaged', stored(5, 'Früher').slice(0, -3), 'Später'],
  ['the first copy is of a newer app', newerText, 'newer'],
])('the list shows a workshop once, in the state that opening it goes on from: %s', async (_, first, title) => {
  expect(await listed(first, stored(7, 'Später'))).toEqual([title])
})

test.each([
  ['alone is listed as it is', null, 'notJson'],
  ['does not hide a first copy that can be read', stored(5, 'Früher'), 'Früher'],
])('a second copy that cannot be read %s', async (_, first, title) => {
  expect(await listed(first, stored(7, 'Später').slice(0, -3))).toEqual([title])
})

test('a bin that cannot be fetched keeps nothing from the list; what is deleted is still in it', async () => {
  vi.doMock('#state/bin.ts', () => {
    throw new Error('Failed to fetch')
  })
  onTestFinished(() => vi.doUnmock('#state/bin.ts'))
  const at = fakeDevice()
  const files = [fakeSlot(), fakeSlot()] as const
  openPair(files).save({ sequence: 7, text: stored(7, 'Später') })
  at.copy.files.set('w', files)
  at.copy.snapshots.set(`gone/${snapshotName(3, at.clock.at, 'deletion')}`, stored(3, 'Gelöscht'))
  const library = openLibrary({ ...at.window(), notes: browserNotes(() => at.storage) })
  library.getState().refresh()
  await expect.poll(() => library.getState().kept.map(({ id }) => id)).toEqual(['w'])
  expect(library.getState().binned).toEqual(['gone'])
})

test('a workshop that only the second copy has is gone from the list as soon as it is deleted, and can come back', async () => {
  const library = await looking(null, stored(7, 'Später'))
  await library.getState().remove('w')
  expect(library.getState()).toMatchObject({ kept: [], deleted: { isKept: true, file: { revision: 7 } } })
  expect(library.getState().restore()).toBe(true)
  expect(library.getState().kept).toMatchObject([{ id: 'w', ok: true }])
})

test('where local storage is forbidden, what the second copy holds is listed all the same, and why it is alone', async () => {
  const library = await looking(null, stored(7, 'Später'), { forbidden: true })
  expect(library.getState()).toMatchObject({ refusal: 'blocked', kept: [{ id: 'w', ok: true, file: { revision: 7 } }] })
})

test.each([
  ['a workshop whose second copy has gone, with its earlier states beside', stored(5, 'Da'), ['w']],
  ['a place of which nothing is left', null, []],
])('%s is not among the deleted', async (_, first, ids) => {
  const at = fakeDevice()
  if (first === null) at.copy.files.set('w', [fakeSlot(), fakeSlot()])
  else {
    at.storage.setItem(keyOf('w'), first)
    at.copy.snapshots.set(`w/${snapshotName(3, at.clock.at, 'opened')}`, stored(3, 'Früher'))
  }
  at.copy.snapshots.set(`gone/${snapshotName(3, at.clock.at, 'deletion')}`, stored(3, 'Gelöscht'))
  const library = openLibrary({ ...at.window(), notes: browserNotes(() => at.storage) })
  library.getState().refresh()
  await expect.poll(() => library.getState().binned).toEqual(['gone'])
  expect(library.getState().kept.map(({ id }) => id)).toEqual(ids)
})

test('a workshop that has gone on since the second copies were looked at is listed once', () => {
  const kept = (revision: number) => ({
    id: 'w',
    ok: true as const,
    file: { id: 'w', revision, baseRevision: 0, workshop: titled('w') },
  })
  expect(withLaterCopies([kept(9)], new Map([['w', kept(7)]]))).toEqual([kept(9)])
})
