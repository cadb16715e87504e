import { expect, test } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { editsKeyOf, keyOf, opened, titled, titleIn, type } from './device.ts'
import { deleted } from './open-bin.ts'

test('a deleted workshop goes for good when somebody says so: nothing of it is left, and undo is gone with it', async () => {
  const { library, copy, binOf, visit, storage, window, notes, drafts } = await deleted()
  notes.write('course/w', 'where the room was')
  library.getState().noteSaved('w')
  library.getState().noteSaved('w2')
  drafts.write('draft/w/question', 'written and not yet added')
  window().shelf.setAside('w', 'unreadable bytes of it')
  window().shelf.setAside('w2', 'those of another one')
  // As an app leaves them that knows of no edits beside the text.
  storage.setItem(editsKeyOf('w'), 'edits: bytes of it')
  expect(await (await binOf(library)).forget('w')).toBe(true)
  expect([notes.read('course/w'), drafts.read('draft/w/question')]).toEqual([null, null])
  expect(Object.keys(library.getState().savedToFile)).toEqual(['w2'])
  expect(notes.read('saved-to-file')).not.toContain('"w"')
  expect(library.getState()).toMatchObject({ deleted: null, binned: [], kept: [{ text: 'those of another one' }] })
  expect([...copy.snapshots.keys()]).toEqual([])
  expect([...storage.entries.values()].filter((text) => /bytes of it|another one/.test(text))).toEqual([
    'those of another one',
  ])
  expect(library.getState().restore()).toBe(false)
  const later = visit('b')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(later.getState()).toMatchObject({ kept: [{ id: expect.stringMatching(/^w2-/) }], binned: [] })
})

test('a deleted workshop goes for good without taking the undo of another one along', async () => {
  const { library, binOf } = await deleted()
  library.getState().add(titled('other'))
  await library.getState().remove('other')
  expect(library.getState().binned).toEqual(['w', 'other'])
  expect(await (await binOf(library)).forget('w')).toBe(true)
  expect(library.getState()).toMatchObject({ deleted: { file: { id: 'other' } }, binned: ['other'] })
})

test('what is back in the second copy alone is not taken for good, nor written over by what it was when it was deleted', async () => {
  const { library, visit, binOf, storage, copy } = await deleted()
  const other = visit('b')
  await (await binOf(other)).bringBack('w')
  type(await opened(other, 'w'), 'Weitergearbeitet')
  other.getState().leave('w')
  await expect.poll(() => copy.newest('w')?.text).toContain('Weitergearbeitet')
  storage.removeItem(keyOf('w'))
  const bin = await binOf(library)
  expect(await bin.forget('w')).toBe(false)
  expect(await bin.bringBack('w')).toBe(true)
  expect(titleIn(await opened(visit('c'), 'w'))).toBe('Weitergearbeitet')
})

test('what another window holds just now is not taken for good until it lets go', async () => {
  const { library, binOf, window } = await deleted()
  const held = await window('b').locks?.take('w', 'free', () => undefined)
  const bin = await binOf(library)
  expect(await bin.forget('w')).toBe(false)
  if (typeof held === 'object') held.release()
  expect(await bin.forget('w')).toBe(true)
  const after = await window('c').locks?.take('w', 'free', () => undefined)
  expect(after).toHaveProperty('release')
})

test('on a device without locks it goes for good as well', async () => {
  const { window, copy, notes } = await deleted()
  const { locks: _, ...unguarded } = window('b')
  const library = openLibrary({ ...unguarded, notes })
  library.getState().refresh()
  await expect.poll(() => library.getState().binned).toEqual(['w'])
  expect(await (await library.getState().bin())?.forget('w')).toBe(true)
  expect([library.getState().binned, copy.snapshots.size]).toEqual([[], 0])
})

test('one of which nothing kept can be read is listed all the same, without a title', async () => {
  const { library, copy, binned } = await deleted()
  for (const name of copy.snapshots.keys()) copy.snapshots.set(name, 'wirkbund1:9:00000000:1:x')
  expect(await binned(library)).toMatchObject([{ id: 'w', title: '' }])
})
