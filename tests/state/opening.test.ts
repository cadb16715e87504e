import { describe, expect, test, vi } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import type { Workshop } from '#core/workshop.ts'
import { openDesk } from '#state/desk.ts'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { fixture } from '../core/room.ts'
import type { FakeStorage } from '../storage/fake-storage.ts'
import { device, editsKeyOf, keyOf, opened, titled, titleIn, type } from './device.ts'
import { newerText, office, stored } from './office.ts'

const setAside = (storage: FakeStorage) =>
  [...storage.entries].filter(([key]) => key.startsWith('wirkbund/unreadable/w/')).map(([, text]) => text)

describe('opening', () => {
  test('goes on from the newer copy, whichever it is, and brings the other one up to it', async () => {
    const { open, storage, copy, inStorage } = office()
    const a = await open('a')
    type(a.session, 'Neuer')
    await a.close()
    storage.clear()
    storage.setItem(keyOf('w'), stored(5, 'Vor einer Minute'))
    const b = await open('b')
    expect([titleIn(b.session), inStorage(), b.session.getState().told]).toEqual(['Neuer', 'Neuer', 'recovered'])
    await b.close()
    storage.setItem(keyOf('w'), stored(50, 'Noch neuer'))
    const c = await open('c')
    expect(titleIn(c.session)).toBe('Noch neuer')
    await c.close()
    expect(copy.newest('w')?.text).toBe(stored(50, 'Noch neuer'))
  })

  test('where a part of the app cannot be fetched it holds nothing: the next try opens it to be written', async () => {
    const { open, window, copy } = office()
    const second = { ...copy.second, slots: () => Promise.reject(new Error('not there')) }
    const broken = { ...window('a'), second }
    await expect(openDesk('w', broken, null)).rejects.toThrow('not there')
    const b = await open('b')
    expect(b.session.getState().role).toBe('writer')
    await b.close()
  })

  test('finds a workshop that only the second copy has', async () => {
    const { open, storage, inStorage } = office()
    await (await open('a')).close()
    storage.clear()
    const b = await open('b')
    expect([titleIn(b.session), inStorage()]).toEqual(['Vorher', 'Vorher'])
    await b.close()
  })

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
    storage.room = null
    type(b.session, 'Noch neuer')
    expect([inStorage(), setAside(storage)]).toEqual(['Noch neuer', [edits]])
    await b.close()
  })

  test('after a crash it goes on where it was, on a full device too', async () => {
    const { storage, stored: storedText, visit } = device()
    const library = visit()
    library.getState().add(titled('w', 'Vorher'))
    type(await opened(library, 'w'), 'x'.repeat(150))
    expect(storage.getItem(editsKeyOf('w'))).not.toBeNull()
    const text = storedText('w')
    storage.room = [...storage.entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
    const again = await opened(visit(), 'w')
    expect([storedText('w') === text, again.getState().saving.state]).toEqual([true, 'saved'])
    type(again, 'y'.repeat(150))
    expect(again.getState().saving.state).toBe('saved')
  })

  test('as the page is left, and as the work ends, all of it is one text again', async () => {
    const { window, storage, inStorage } = office()
    let hide = (): void => expect.fail('nobody listens')
    const listening = {
      ...window('a'),
      onHide: (listener: () => void) => ((hide = listener), () => (hide = () => undefined)),
    }
    const a = await openDesk('w', listening, null)
    if (!a.ok) throw new Error('It did not open.')
    type(a.value.session, 'Neuer')
    expect(storage.getItem(editsKeyOf('w'))).not.toBeNull()
    hide()
    expect([storage.getItem(editsKeyOf('w')), inStorage()]).toEqual([null, 'Neuer'])
    type(a.value.session, 'Noch neuer')
    await a.value.close()
    expect([storage.getItem(editsKeyOf('w')), inStorage()]).toEqual([null, 'Noch neuer'])
    hide()
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

  test('takes a state of it when work begins, and one every ten minutes of work', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    for (const minute of [0, 1, 9, 11, 12, 22]) {
      clock.at = minute * 60_000
      type(a.session, `Minute ${minute}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons).toEqual(['usual 22', 'usual 11', 'opened 0'])
    await a.close()
  })

  test('of a workshop that is not here any more takes no room on the device', async () => {
    const { window, copy } = office()
    expect(await openDesk('gone', window('a'), null)).toEqual({ ok: false, reason: 'missing' })
    expect(copy.files.has('gone')).toBe(false)
    expect(copy.held.size).toBe(0)
  })

  test('goes on keeping states when the clock is set back during the work', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    for (const minute of [1000, 1011, 30, 41]) {
      clock.at = minute * 60_000
      type(a.session, `Minute ${minute}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons).toEqual(['usual 41', 'usual 30', 'usual 1011', 'opened 1000'])
    await a.close()
  })

  test('the state when work began is tried again where it was refused', async () => {
    const { open, copy } = office()
    const a = await open('a')
    const soon = async () => new Promise((resolve) => setTimeout(resolve, 100))
    type(a.session, 'Eins')
    copy.state.trouble = 'full'
    await soon()
    copy.state.trouble = null
    type(a.session, 'Zwei')
    await soon()
    const [snapshot, ...more] = await copy.second.snapshots('w')
    const text = snapshot === undefined ? null : await copy.second.readSnapshot(snapshot)
    expect([snapshot?.reason, text, more]).toEqual(['opened', stored(5, 'Vorher'), []])
    await a.close()
  })

  test('the state when work began is kept too where work ends right after the first edit', async () => {
    const { open, copy } = office()
    const a = await open('a')
    type(a.session, 'Nachher')
    await a.close()
    const [snapshot] = await copy.second.snapshots('w')
    const text = snapshot === undefined ? null : await copy.second.readSnapshot(snapshot)
    expect([snapshot?.reason, text]).toEqual(['opened', stored(5, 'Vorher')])
  })

  test('takes one before feedback comes in, and before much is removed, at most one a minute', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    const { edit } = a.session.getState()
    const facts = (place: string) => edit('factsChanged', (workshop) => setFacts(workshop, { place }))
    const moment = () => new Promise((resolve) => setTimeout(resolve))
    edit('reviewsTakenIn', (workshop) => setFacts(workshop, { title: 'Mit Rückmeldungen' }))
    await moment()
    for (const [minute, questions] of [
      [1, 20],
      [1, 0],
      [1.5, 20],
      [1.5, 0],
      [3, 20],
      [3, 0],
    ] as const) {
      clock.at = minute * 60_000
      edit('questionChanged', (workshop) => ({ ...workshop, questions: manyQuestions(questions) }))
      await moment()
    }
    facts('nur ein Wort')
    await moment()
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons.filter((reason) => /import|removal/.test(reason))).toEqual([
      'removal 3',
      'removal 1',
      `import ${1_000 / 60_000}`,
    ])
    await a.close()
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
    await vi.waitFor(() => expect(library.getState().kept).toMatchObject([{ id: 'w', ok: false }]))
    const taken = await library.getState().rawCopies('w')
    expect(taken.map((bytes) => (typeof bytes === 'string' ? bytes : bytes.join()))).toEqual(before)
    expect([...storage.entries.keys()]).toEqual([])
  })
})

function manyQuestions(count: number): Workshop['questions'] {
  const [question] = Object.values(fixture('workshops/sample.de').questions)
  if (question === undefined) throw new Error('the sample has questions')
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, question]))
}
