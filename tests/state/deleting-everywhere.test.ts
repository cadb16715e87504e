import { describe, expect, test } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { keyOf, opened, titled, titleIn, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'

/** A device with a workshop that one window writes and another one is about to delete. */
async function twoWindows(without?: 'locks' | 'second') {
  const at = fakeDevice()
  const visit = (name: string) => {
    const window = at.window(name)
    if (without !== undefined) Reflect.deleteProperty(window, without)
    return openLibrary({ ...window, notes: browserNotes(() => at.storage) })
  }
  const writer = visit('a')
  writer.getState().add(titled('w', 'Vorher'))
  const typing = await opened(writer, 'w')
  const other = visit('b')
  return { ...at, typing, other, isGone: () => !at.storage.entries.has(keyOf('w')) && !at.copy.files.has('w') }
}

describe('a workshop that is deleted in front of another window', () => {
  test('is not written back by one that does not hear of it', async () => {
    const { typing, other, feeds, isGone } = await twoWindows()
    feeds.silent.add('a')
    await other.getState().remove('w')
    type(typing, 'Nachzügler')
    expect([isGone(), typing.getState().role]).toEqual([true, 'reader'])
  })

  test('comes back with the last word that only the first copy took', async () => {
    const { typing, other, copy } = await twoWindows()
    copy.state.trouble = 'failed'
    type(typing, 'Nur in der ersten Kopie')
    await other.getState().remove('w')
    copy.state.trouble = null
    expect(other.getState().restore()).toBe(true)
    expect(titleIn(await opened(other, 'w'))).toBe('Nur in der ersten Kopie')
  })

  test('comes back with the last word that only the second copy took, also where that does not open just then', async () => {
    const { typing, other, copy, storage } = await twoWindows()
    storage.room = 0
    type(typing, 'Nur in der zweiten Kopie')
    await expect.poll(() => copy.newest('w')?.text).toContain('Nur in der zweiten Kopie')
    storage.room = null
    copy.state.trouble = 'failed'
    await other.getState().remove('w')
    copy.state.trouble = null
    expect(other.getState().restore()).toBe(true)
    expect(titleIn(await opened(other, 'w'))).toBe('Nur in der zweiten Kopie')
  })

  test.each([
    ['locks', 'locks'],
    ['a second copy', 'second'],
  ] as const)('goes from all its places on a device without %s, and that window is told', async (_, without) => {
    const { typing, other, isGone } = await twoWindows(without)
    await other.getState().remove('w')
    expect(other.getState()).toMatchObject({ kept: [], deleted: { file: { id: 'w' } } })
    await expect.poll(() => [isGone(), typing.getState().role]).toEqual([true, 'gone'])
  })
})

test('where no last state can be kept, no earlier one is left that would pass for it', async () => {
  const { typing, other, copy } = await twoWindows()
  type(typing, 'Nachher')
  await expect.poll(() => copy.snapshots.size).toBe(1)
  copy.state.trouble = 'full'
  await other.getState().remove('w')
  expect([copy.snapshots.size, other.getState().deleted?.isKept]).toEqual([0, false])
})

test('what was set aside of a workshop stays as long as it can be brought back', async () => {
  const { other, window } = await twoWindows()
  window().shelf.setAside('w', 'unreadable bytes of it')
  await other.getState().remove('w')
  expect(other.getState()).toMatchObject({ binned: ['w'], kept: [{ ok: false, text: 'unreadable bytes of it' }] })
})
