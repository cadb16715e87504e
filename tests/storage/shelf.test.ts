import { describe, expect, test } from 'vitest'
import { writeFile } from '#core/file/workshop-file.ts'
import { editsWriter } from '#storage/edits-writer.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { newWorkshop } from '#core/workshop.ts'
import { browserShelf } from '#storage/shelf.ts'
import { fixtureText } from '../core/room.ts'
import { type FakeStorage, fakeStorage } from './fake-storage.ts'

const fileOf = (id: string, title = id) => ({
  id,
  revision: 3,
  baseRevision: 1,
  workshop: newWorkshop(id, { title }),
})
const key = (id: string) => `wirkbund/workshop/${id}`

function shelfWith(texts: Readonly<Record<string, string>> = {}) {
  const storage = fakeStorage()
  for (const [name, text] of Object.entries(texts)) storage.setItem(name, text)
  return { storage, shelf: browserShelf(() => storage) }
}

describe('a shelf', () => {
  test('keeps a workshop as the text of its file and gives it back whole', () => {
    const { storage, shelf } = shelfWith()
    expect(shelf.save(fileOf('a'))).toEqual({ ok: true, value: undefined })
    expect(storage.getItem(key('a'))).toBe(sealWorkshop(fileOf('a')))
    expect(shelf.load('a')).toEqual({ ok: true, value: { id: 'a', ok: true, file: fileOf('a') } })
  })

  test('lists workshops only, whatever else the origin stores', () => {
    const { shelf } = shelfWith({
      'other-app': '{}',
      'wirkbund/note/theme': 'dark',
      [key('a')]: writeFile(fileOf('a')),
      [key('b')]: writeFile(fileOf('b')),
    })
    const list = shelf.list()
    expect(list.ok && list.value.map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
  })

  test('knows no workshop under an id nobody saved', () => {
    expect(shelfWith().shelf.load('a')).toEqual({ ok: true, value: null })
  })

  test('lists what it cannot read with its bytes and the reason, and leaves them as they are', () => {
    const newer = fixtureText('workshops/empty').replace(/"version": \d+/, '"version": 999')
    const { storage, shelf } = shelfWith({ [key('torn')]: '{"format":"wirk', [key('newer')]: newer })
    const before = new Map(storage.entries)
    expect(shelf.list()).toEqual({
      ok: true,
      value: [
        { id: 'torn', ok: false, why: { why: 'notJson', at: '' }, text: '{"format":"wirk' },
        { id: 'newer', ok: false, why: { why: 'newer', at: '' }, text: newer },
      ],
    })
    expect(storage.entries).toEqual(before)
  })

  test('lists what was set aside as unreadable beside the workshop, also where this app can read it, and never twice', () => {
    const { shelf } = shelfWith()
    const [text, torn] = [sealWorkshop(fileOf('a', 'Beiseite')), '{"format":"wirk']
    shelf.save(fileOf('a'))
    for (const each of [text, torn, text]) shelf.setAside('a', each)
    const list = shelf.list()
    expect(list.ok && list.value).toEqual([
      { id: 'a', ok: true, file: fileOf('a') },
      { id: expect.stringMatching(/^a-/), ok: false, why: { why: 'damaged', at: '' }, text },
      { id: expect.stringMatching(/^a-/), ok: false, why: { why: 'notJson', at: '' }, text: torn },
    ])
  })

  test('does not take a workshop for another one: bytes under a foreign id are unreadable', () => {
    const text = writeFile(fileOf('a'))
    const { shelf } = shelfWith({ [key('b')]: text })
    expect(shelf.load('b')).toEqual({
      ok: true,
      value: { id: 'b', ok: false, why: { why: 'damaged', at: 'id' }, text },
    })
  })

  test('says that there is no room, in the words of each browser, and keeps the older text', () => {
    const { storage, shelf } = shelfWith()
    shelf.save(fileOf('a'))
    storage.room = 0
    expect(shelf.save(fileOf('a', 'a longer title'))).toEqual({ ok: false, reason: 'full' })
    expect(storage.getItem(key('a'))).toBe(sealWorkshop(fileOf('a')))
    const firefox = browserShelf(() => {
      throw new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED')
    })
    expect(firefox.save(fileOf('a'))).toEqual({ ok: false, reason: 'full' })
  })

  describe('edits beside the whole text', () => {
    const first = fileOf('a')
    const second = { ...fileOf('a', 'Zwei'), revision: 4 }
    const written = () => {
      const writer = editsWriter()
      const at = shelfWith()
      at.shelf.write('a', writer.next(first))
      at.shelf.write('a', writer.next(second))
      return { ...at, writer }
    }

    test('are loaded and listed with it, and go with it', () => {
      const { storage, shelf } = written()
      expect(storage.getItem(key('a'))).toBe(sealWorkshop(first))
      expect(shelf.load('a')).toEqual({ ok: true, value: { id: 'a', ok: true, file: second } })
      expect(shelf.list()).toEqual({ ok: true, value: [{ id: 'a', ok: true, file: second }] })
      shelf.remove('a')
      expect(storage.entries.size).toBe(0)
    })

    test('are gone once all of it is written as one text', () => {
      const { storage, shelf, writer } = written()
      shelf.write('a', writer.whole({ ...second, revision: 5 }))
      expect([...storage.entries.keys()]).toEqual([key('a')])
    })

    test('give their room to a whole text that needs it, and are there again where that does not fit either', () => {
      const { storage, shelf, writer } = written()
      const sizeOf = ({ entries }: FakeStorage) =>
        [...entries].reduce((sum, [name, text]) => sum + name.length + text.length, 0)
      storage.room = sizeOf(storage)
      const longer = { ...fileOf('a', 'Zwei und mehr'), revision: 5 }
      expect(shelf.write('a', writer.whole(longer)).ok).toBe(true)
      expect(shelf.load('a')).toMatchObject({ value: { file: longer } })

      const full = written()
      full.storage.room = sizeOf(full.storage)
      const before = new Map(full.storage.entries)
      const tooLong = { ...fileOf('a', 'x'.repeat(300)), revision: 5 }
      expect(full.shelf.write('a', full.writer.whole(tooLong))).toEqual({ ok: false, reason: 'full' })
      expect(full.storage.entries).toEqual(before)
    })

    test('that belong to nothing here are handed out with a text that cannot be read', () => {
      const { storage, shelf } = written()
      storage.setItem(key('a'), 'torn')
      const edits = storage.getItem('wirkbund/edits/a')
      expect(shelf.load('a')).toMatchObject({ value: { ok: false, text: `torn\n${edits}` } })
    })

    test('a storage that takes a text and keeps none gives none back for another workshop', () => {
      const { storage, shelf } = shelfWith()
      storage.setItem = () => undefined
      shelf.save(first)
      expect(shelf.peek('b')).toEqual({ ok: true, value: { whole: null, edits: null } })
    })
  })

  test('says that storage is forbidden, also where its very getter throws', () => {
    const { storage, shelf } = shelfWith({ [key('a')]: writeFile(fileOf('a')) })
    storage.forbidden = true
    const gone = browserShelf(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    for (const each of [shelf, gone]) {
      const refused = { ok: false, reason: 'blocked' }
      expect(each.list()).toEqual(refused)
      expect(each.load('a')).toEqual(refused)
      expect(each.save(fileOf('a'))).toEqual(refused)
      expect(each.remove('a')).toEqual(refused)
    }
    expect(storage.entries.size).toBe(1)
  })

  test('removes one workshop and no other', () => {
    const { storage, shelf } = shelfWith()
    shelf.save(fileOf('a'))
    shelf.save(fileOf('b'))
    shelf.remove('a')
    expect([...storage.entries.keys()]).toEqual([key('b')])
  })
})
