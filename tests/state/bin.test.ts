import { describe, expect, test } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { fileText, keyOf, opened, titled, titleIn, type } from './device.ts'
import { deleted, office } from './open-bin.ts'

const day = 86_400_000

describe('a deleted workshop', () => {
  test('is in no copy any more, and its last word and earlier states are kept for some time', async () => {
    const { library, storage, copy, binned, clock } = await deleted()
    expect(library.getState()).toMatchObject({ kept: [], refusal: null, deleted: { isKept: true } })
    expect([storage.entries.has(keyOf('w')), copy.files.has('w')]).toEqual([false, false])
    expect(await binned(library)).toEqual([{ id: 'w', title: 'Nachher', at: clock.at, until: clock.at + 30 * day }])
    const earlier = await library.getState().snapshots('w')
    expect(earlier.map(({ reason }) => reason)).toEqual(['deletion', 'opened'])
  })

  test('is not listed again by a look at the second copy that began before', async () => {
    const at = office()
    const { second } = at.copy
    let held: Promise<unknown> = Promise.resolve()
    const slowly: typeof second.newest = async (id) => {
      const found = await second.newest(id)
      await held
      return found
    }
    const window = { ...at.window('a'), second: { ...second, newest: slowly } }
    const library = openLibrary({ ...window, notes: browserNotes(() => at.storage) })
    library.getState().add(titled('w'))
    await opened(library, 'w')
    library.getState().leave('w')
    await expect.poll(() => at.copy.newest('w')).not.toBeNull()
    let letGo: () => void = () => undefined
    held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    library.getState().refresh()
    await library.getState().remove('w')
    letGo()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(library.getState()).toMatchObject({ kept: [], binned: ['w'] })
  })

  test('comes back in a later visit, with its earlier states, under its own id', async () => {
    const { visit, binOf, ids, binned } = await deleted()
    const later = visit('b')
    await expect.poll(() => later.getState().binned).toEqual(['w'])
    expect(ids(later)).toEqual([])
    expect(await (await binOf(later)).bringBack('w')).toBe(true)
    expect([ids(later), later.getState().binned, await binned(later)]).toEqual([['w'], [], []])
    expect(titleIn(await opened(later, 'w'))).toBe('Nachher')
    expect((await later.getState().snapshots('w')).map(({ reason }) => reason)).toContain('deletion')
  })

  test('another window that typed on until then: its last word is what is kept', async () => {
    const { visit, binned } = office()
    const [a, b] = [visit('a'), visit('b')]
    a.getState().add(titled('w', 'Vorher'))
    b.getState().refresh()
    const typing = await opened(a, 'w')
    type(typing, 'Zuletzt getippt')
    await b.getState().remove('w')
    expect(typing.getState().role).toBe('gone')
    expect(await binned(b)).toMatchObject([{ title: 'Zuletzt getippt' }])
    expect([b.getState().restore(), b.getState().binned]).toEqual([true, []])
    expect(titleIn(await opened(b, 'w'))).toBe('Zuletzt getippt')
  })

  test.each([
    [30 * day - 1, ['w']],
    [30 * day, []],
  ])('after %i ms of the 30 days a visit finds %j', async (passed, left) => {
    const { clock, visit, copy } = await deleted()
    clock.at += passed
    const later = visit('b')
    await expect.poll(() => copy.snapshots.size > 0).toBe(left.length > 0)
    await expect.poll(() => later.getState().binned).toEqual(left)
  })

  test('brought back in one window, is neither written over nor taken for good by another', async () => {
    const { library, visit, binOf, ids } = await deleted()
    const other = visit('b')
    await (await binOf(other)).bringBack('w')
    type(await opened(other, 'w'), 'Weitergearbeitet')
    expect([library.getState().restore(), ids(library)]).toEqual([true, ['w']])
    expect(await (await binOf(library)).bringBack('w')).toBe(true)
    expect(await (await binOf(library)).forget('w')).toBe(false)
    expect(titleIn(await opened(visit('c'), 'w'))).toBe('Weitergearbeitet')
  })

  test('keeps its id: a file of it opens as another one beside it', async () => {
    const { library } = await deleted()
    library.getState().restore()
    await library.getState().remove('w')
    expect(library.getState().addFile(fileText(titled('w', 'Aus einer Datei')))).not.toEqual({ ok: true, value: 'w' })
  })

  test('whose kept state is damaged is not said to be back', async () => {
    const { library, copy, binOf, ids } = await deleted()
    for (const name of copy.snapshots.keys()) copy.snapshots.set(name, 'wirkbund1:9:00000000:1:x')
    expect(await (await binOf(library)).bringBack('w')).toBe(false)
    expect([ids(library), library.getState().binned]).toEqual([[], ['w']])
  })
})

describe('where no state can be kept', () => {
  test('a workshop is deleted all the same, with nothing left of it but what undo has', async () => {
    const { visit, copy, binned, storage, window } = office()
    const library = visit('a')
    library.getState().add(titled('w', 'Vorher'))
    await expect.poll(() => copy.newest('w')).not.toBeNull()
    copy.state.trouble = 'full'
    window().shelf.setAside('w', 'unreadable bytes of it')
    await library.getState().remove('w')
    expect([...storage.entries.values()]).not.toContain('unreadable bytes of it')
    expect(library.getState()).toMatchObject({ kept: [], binned: [], deleted: { isKept: false } })
    expect([copy.files.has('w'), copy.snapshots.size, await binned(library)]).toEqual([false, 0, []])
    copy.state.trouble = null
    expect(library.getState().restore()).toBe(true)
    expect(titleIn(await opened(library, 'w'))).toBe('Vorher')
  })

  test('a device that refuses to delete keeps everything', async () => {
    const { visit, storage, copy } = office()
    storage.setItem(keyOf('w'), sealWorkshop({ id: 'w', revision: 3, baseRevision: 0, workshop: titled('w') }))
    const library = visit('a')
    storage.forbidden = true
    await library.getState().remove('w')
    storage.forbidden = false
    expect(library.getState()).toMatchObject({ refusal: 'blocked', deleted: null })
    expect(storage.entries.has(keyOf('w'))).toBe(true)
    expect(copy.files.has('w')).toBe(true)
  })
})
