import { describe, expect, test } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import type { FakeStorage } from '../storage/fake-storage.ts'
import { editsKeyOf, keyOf, titleIn, type } from './device.ts'
import { newerText, office, stored } from './office.ts'

const setAside = (storage: FakeStorage) =>
  [...storage.entries].filter(([key]) => key.startsWith('wirkbund/unreadable/w/')).map(([, text]) => text)

describe('opening what cannot be read', () => {
  test('keeps unreadable bytes under a key of their own and goes on with the other copy', async () => {
    const { open, storage, inStorage } = office()
    await (await open('a')).close()
    const torn = stored(7, 'Zerrissen').slice(0, -3)
    storage.setItem(keyOf('w'), torn)
    const b = await open('b')
    expect([titleIn(b.session), inStorage(), b.session.getState().told]).toEqual(['Vorher', 'Vorher', 'setAside'])
    expect(setAside(storage)).toEqual([torn])
    await b.close()
  })

  test('writes nothing over unreadable bytes that find no room under another key, says so, and does once there is room', async () => {
    const { open, storage, inStorage } = office()
    await (await open('a')).close()
    const torn = `${stored(7, 'Zerrissen').slice(0, -3)}${'x'.repeat(5000)}`
    storage.setItem(keyOf('w'), torn)
    storage.room = [...storage.entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
    const b = await open('b')
    type(b.session, 'Weiter')
    expect([storage.getItem(keyOf('w')), setAside(storage)]).toEqual([torn, []])
    await expect.poll(() => b.session.getState().saving).toEqual({ state: 'oneCopy', missing: 'first', why: 'full' })
    storage.room = null
    b.check()
    expect([inStorage(), setAside(storage), b.session.getState().told]).toEqual(['Weiter', [torn], 'setAside'])
    await b.close()
  })

  test('edits that are damaged, or of a text that is not here, are kept under a key of their own too', async () => {
    const { open, storage, copy, inStorage } = office()
    const a = await open('a')
    type(a.session, 'Neuer')
    const [whole, edits] = [storage.getItem(keyOf('w')) ?? '', storage.getItem(editsKeyOf('w')) ?? '']
    await a.close()
    copy.files.clear()
    storage.setItem(keyOf('w'), whole)
    const damaged = edits.replace('Neuer', 'Teuer')
    storage.setItem(editsKeyOf('w'), damaged)
    const b = await open('b')
    expect([titleIn(b.session), inStorage(), b.session.getState().told]).toEqual(['Vorher', 'Vorher', 'setAside'])
    await b.close()
    storage.setItem(keyOf('w'), stored(4, 'Von einer anderen App'))
    storage.setItem(editsKeyOf('w'), edits)
    copy.files.clear()
    const c = await open('c')
    expect([titleIn(c.session), inStorage()]).toEqual(['Von einer anderen App', 'Von einer anderen App'])
    expect(setAside(storage).toSorted()).toEqual([edits, damaged].toSorted())
    await c.close()
  })

  test('edits without their text are kept too, or nothing is written', async () => {
    const { open, storage, inStorage } = office()
    const a = await open('a')
    type(a.session, 'Neuer')
    const edits = storage.getItem(editsKeyOf('w')) ?? ''
    await a.close()
    storage.clear()
    storage.setItem(editsKeyOf('w'), edits)
    storage.room = edits.length + 100
    const b = await open('b')
    expect([titleIn(b.session), storage.getItem(editsKeyOf('w')), inStorage()]).toEqual(['Neuer', edits, 'notJson'])
    expect(b.session.getState().saving).toEqual({ state: 'oneCopy', missing: 'first', why: 'full' })
    storage.room = null
    type(b.session, 'Noch neuer')
    expect([inStorage(), setAside(storage)]).toEqual(['Noch neuer', [edits]])
    await b.close()
  })

  test('writes nothing over edits of a newer app', async () => {
    const { window, storage, open } = office()
    await (await open('a')).close()
    storage.setItem(editsKeyOf('w'), 'wirkbund2:')
    const before = new Map(storage.entries)
    expect((await openDesk('w', window('b'), null)).ok).toBe(false)
    expect(storage.entries).toEqual(before)
  })

  test.each([
    ['damaged bytes, and no second copy', '{"format"', false],
    ['a text of a newer app, though the second copy can be read', newerText, true],
    ['an envelope of a newer app, though the second copy can be read', 'wirkbund2:', true],
  ])('writes nothing at all over %s', async (_, text, hasSecond) => {
    const { window, storage, copy, open } = office()
    await (await open('a')).close()
    if (!hasSecond) copy.files.clear()
    storage.setItem(keyOf('w'), text)
    const before = new Map(storage.entries)
    expect((await openDesk('w', window('b'), null)).ok).toBe(false)
    expect(storage.entries).toEqual(before)
    expect(copy.newest('w')?.text ?? null).toBe(hasSecond ? stored(5, 'Vorher') : null)
    expect(copy.held.size).toBe(0)
  })
})

test('a damaged first copy, and slots that do not open just now: what they hold is read, and work goes on', async () => {
  const { window, storage, copy, open } = office()
  const before = await open('a')
  type(before.session, 'In den Slots')
  await before.close()
  storage.setItem(keyOf('w'), 'wirkbund1:7:kaputt')
  copy.state.trouble = 'failed'
  const opened = await openDesk('w', window('b'), null)
  expect(opened.ok && titleIn(opened.value.session)).toBe('In den Slots')
  copy.state.trouble = null
  if (opened.ok) await opened.value.close()
})

describe('what is left of a workshop whose copies are all torn', () => {
  test('is said to be unreadable, not missing; it is listed, handed out, and nothing is written', async () => {
    const { window, storage, copy, open } = office()
    await (await open('a')).close()
    storage.clear()
    for (const slot of copy.files.get('w') ?? []) slot.bytes[40] = (slot.bytes[40] ?? 0) ^ 1
    const before = (await copy.second.bytes('w')).map((bytes) => bytes.join())
    expect(await openDesk('w', window('b'), null)).toEqual({ ok: false, reason: { why: 'notJson', at: '' } })
    const library = openLibrary({ ...window('c'), notes: browserNotes(() => storage) })
    library.getState().refresh()
    await expect.poll(() => library.getState().kept).toMatchObject([{ id: 'w', ok: false }])
    const taken = await library.getState().rawCopies('w')
    expect(taken.map((bytes) => (typeof bytes === 'string' ? bytes : bytes.join()))).toEqual(before)
    expect([...storage.entries.keys()]).toEqual([])
  })
})
