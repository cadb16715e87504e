import { describe, expect, test } from 'vitest'
import { textOf } from '#state/text-of.ts'
import { fixture, fixtureText } from '../core/room.ts'
import { device, fileText, keyOf, opened, titled, titleIn, type } from './device.ts'

describe('the workshops on a device', () => {
  test('are listed, opened with their undo history when entered again, and missing when they are not there', async () => {
    const { visit } = device()
    const library = visit()
    expect(library.getState().kept).toEqual([])
    expect(library.getState().add(titled('a'))).toEqual({ ok: true, value: 'a' })
    const session = await opened(library, 'a')
    type(session, 'Neu')
    expect(await opened(library, 'a')).toBe(session)
    expect(await library.getState().open('b')).toEqual({ ok: false, reason: 'missing' })
    expect(
      visit()
        .getState()
        .kept.map(({ id }) => id),
    ).toEqual(['a'])
  })

  test('what is open is not held a second time for the list', async () => {
    const at = device()
    at.visit().getState().add(titled('a'))
    const library = at.visit()
    const session = await opened(library, 'a')
    const listed = () => {
      const [kept] = library.getState().kept
      return kept?.ok === true ? kept.file.workshop : null
    }
    expect(listed()).toBe(session.getState().history.present)
    // Nor by the store itself, which never forgets what it began with.
    expect(library.getInitialState().kept).toEqual([])
  })

  test('a file is taken in with its revision; a second time it becomes a workshop of its own', async () => {
    const library = device().visit()
    const text = fixtureText('workshops/sample.de')
    expect(library.getState().addFile(text)).toEqual({ ok: true, value: 'sample-de' })
    type(await opened(library, 'sample-de'), 'Weitergearbeitet')
    expect(library.getState().addFile(text)).toEqual({ ok: true, value: 'new1' })
    expect(titleIn(await opened(library, 'sample-de'))).toBe('Weitergearbeitet')
    const { id, ...copy } = (await opened(library, 'new1')).getState().history.present
    const { id: original, ...sample } = fixture('workshops/sample.de')
    expect([id, original]).toEqual(['new1', 'sample-de'])
    expect(copy).toEqual(sample)
    expect((await opened(library, 'new1')).getState()).toMatchObject({ revision: 1, baseRevision: 1 })
  })

  test.each([
    ['{"format"', 'notJson'],
    ['[]', 'notAWorkshop'],
    [fixtureText('workshops/empty').replace(/"version": \d+/, '"version": 2000'), 'newer'],
    [fixtureText('workshops/empty').replace('"title": ""', '"title": 5'), 'damaged'],
    [' '.repeat(5_000_001), 'tooLarge'],
    ['['.repeat(60), 'tooDeep'],
  ])('a file that is no workshop changes nothing: %.12s', async (text, why) => {
    const { visit, storage } = device()
    const library = visit()
    library.getState().add(titled('a'))
    const before = new Map(storage.entries)
    expect(library.getState().addFile(text)).toMatchObject({ ok: false, reason: { why } })
    expect(storage.entries).toEqual(before)
    expect(library.getState().kept).toHaveLength(1)
  })

  test('bytes that cannot be read, or come from a newer app, are listed, offered as they are, and never written over', async () => {
    const newer = fileText(titled('n')).replace(/"version": \d+/, '"version": 1000')
    const { storage, visit } = device()
    storage.setItem(keyOf('torn'), 'to\u0000rn')
    storage.setItem(keyOf('n'), newer)
    const library = visit()
    const { kept } = library.getState()
    expect(kept.map((entry) => [entry.id, entry.ok, textOf(entry)])).toEqual([
      ['torn', false, 'to\u0000rn'],
      ['n', false, newer],
    ])
    expect(await library.getState().open('torn')).toMatchObject({ ok: false, reason: { why: 'notJson' } })
    expect(await library.getState().open('n')).toMatchObject({ ok: false, reason: { why: 'newer' } })
    expect(library.getState().addFile(fileText(titled('n')))).toEqual({ ok: true, value: 'new1' })
    expect(storage.getItem(keyOf('torn'))).toBe('to\u0000rn')
    expect(storage.getItem(keyOf('n'))).toBe(newer)
  })

  test('a later state from another tab, or bytes of a newer app, win over a session that lies idle here', async () => {
    const { visit, storage } = device()
    const [here, there] = [visit(), visit()]
    here.getState().add(titled('a', 'Anfang'))
    const idle = await opened(here, 'a')
    here.getState().leave('a')
    await new Promise((resolve) => setTimeout(resolve))
    type(await opened(there, 'a'), 'Im anderen Fenster')
    expect(titleIn(await opened(here, 'a'))).toBe('Im anderen Fenster')
    expect(titleIn(idle)).toBe('Im anderen Fenster')
    here.getState().leave('a')
    await new Promise((resolve) => setTimeout(resolve))
    storage.setItem(keyOf('a'), fileText(titled('a')).replace(/"version": \d+/, '"version": 1000'))
    expect(await here.getState().open('a')).toMatchObject({ ok: false, reason: { why: 'newer' } })
  })
})

describe('a device that refuses', () => {
  test('says so in the list and in every answer', async () => {
    const { visit, storage } = device()
    storage.forbidden = true
    const library = visit()
    expect(library.getState()).toMatchObject({ kept: [], refusal: 'blocked' })
    expect(library.getState().add(titled('a'))).toEqual({ ok: false, reason: 'blocked' })
    expect(library.getState().addFile(fileText(titled('a')))).toEqual({ ok: false, reason: 'blocked' })
    expect(await library.getState().open('a')).toEqual({ ok: false, reason: 'blocked' })
  })

  test('a copy that finds no room is told, and the next look at the list takes the message away', async () => {
    const { visit, storage } = device()
    const library = visit()
    library.getState().add(titled('a'))
    storage.room = 0
    expect(library.getState().add(titled('b'))).toEqual({ ok: false, reason: 'full' })
    expect(library.getState().refusal).toBe('full')
    expect(library.getState().kept.map(({ id }) => id)).toEqual(['a'])
    library.getState().refresh()
    expect(library.getState().refusal).toBeNull()
  })
})
