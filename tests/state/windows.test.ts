import { describe, expect, test, vi } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import type { Workshop } from '#core/workshop.ts'
import { type Desk, openDesk } from '#state/desk.ts'
import { openLibrary } from '#state/library.ts'
import { seal } from '#storage/envelope.ts'
import { browserNotes } from '#storage/notes.ts'
import { openSealed, sealWorkshop } from '#storage/sealed-workshop.ts'
import { fixture } from '../core/room.ts'
import { keyOf, titled, titleIn, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'

const stored = (revision: number, title: string) =>
  sealWorkshop({ id: 'w', revision, baseRevision: 0, workshop: titled('w', title) })

const newerText = seal({
  sequence: 9,
  text: stored(9, 'Neuer')
    .replace(/^.*?\{/, '{')
    .replace(/"version":\d+,/, '"version":1000,'),
})

function office() {
  const at = fakeDevice()
  at.storage.setItem(keyOf('w'), stored(5, 'Vorher'))
  const window = async (name: string, as: 'usual' | 'reader' = 'usual'): Promise<Desk> => {
    const opened = await openDesk('w', at.window(name), null, as)
    if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened.reason)}`)
    return opened.value
  }
  const inStorage = () => {
    const read = openSealed(at.storage.entries.get(keyOf('w')) ?? '', 'w')
    return read.ok ? read.value.workshop.facts.title : read.reason.why
  }
  return { ...at, open: window, inStorage }
}

const roleOf = ({ session }: Desk) => session.getState().role

describe('two windows of one workshop', () => {
  test('one writes, the other follows it live and refuses edits visibly', async () => {
    const { open, inStorage } = office()
    const [a, b] = [await open('a'), await open('b')]
    expect([roleOf(a), roleOf(b)]).toEqual(['writer', 'reader'])
    type(a.session, 'Live')
    await vi.waitFor(() => expect(titleIn(b.session)).toBe('Live'))
    type(b.session, 'Zwischenruf')
    b.session.getState().undo()
    expect(b.session.getState().refused).toEqual({ why: 'reading', turn: 2 })
    expect([titleIn(b.session), inStorage()]).toEqual(['Live', 'Live'])
    await Promise.all([a.close(), b.close()])
  })

  test('fifty hand-overs in a thousand edits lose none, and the order is kept', async () => {
    const { open, copy } = office()
    let [here, there] = [await open('a'), await open('b')]
    const made: string[] = []
    type(here.session, '')
    for (let turn = 0; turn < 50; turn += 1) {
      for (let edit = 0; edit < 20; edit += 1) {
        made.push(String.fromCharCode(65 + ((turn + edit) % 26)))
        // A title holds 300 characters: the last ones show whether the order is right.
        type(here.session, (titleIn(here.session) + made.at(-1)).slice(-300))
      }
      expect(await there.continueHere('ask')).toBe('here')
      ;[here, there] = [there, here]
      expect([roleOf(here), roleOf(there)]).toEqual(['writer', 'reader'])
    }
    expect(titleIn(here.session)).toBe(made.slice(-300).join(''))
    expect(here.session.getState().revision).toBe(5 + 1 + 1000)
    await here.close()
    const kept = openSealed(copy.newest('w')?.text ?? '', 'w')
    expect(kept.ok && kept.value.workshop.facts.title).toBe(made.slice(-300).join(''))
    await there.close()
  })

  test('a writer that stays silent is only passed over after a question; it then stops by itself', async () => {
    const { open, feeds, inStorage } = office()
    const [a, b] = [await open('a'), await open('b')]
    type(a.session, 'Von a')
    feeds.silent.add('a')
    expect(await b.continueHere('ask')).toBe('silent')
    expect(roleOf(b)).toBe('reader')
    expect(await b.continueHere('steal')).toBe('here')
    expect(a.session.getState()).toMatchObject({ role: 'reader', told: 'taken' })
    expect(titleIn(b.session)).toBe('Von a')
    type(a.session, 'Nachzügler')
    type(b.session, 'Von b')
    expect(inStorage()).toBe('Von b')
    await Promise.all([a.close(), b.close()])
  })

  test('a window that only shows never takes the lock, and rejoins a writer that comes later', async () => {
    const { open } = office()
    const projector = await open('p', 'reader')
    expect(roleOf(projector)).toBe('reader')
    const a = await open('a')
    expect(roleOf(a)).toBe('writer')
    type(a.session, 'Auf der Leinwand')
    await vi.waitFor(() => expect(titleIn(projector.session)).toBe('Auf der Leinwand'))
    await a.close()
    const again = await open('a2')
    type(again.session, 'Nach dem Neuladen')
    await vi.waitFor(() => expect(titleIn(projector.session)).toBe('Nach dem Neuladen'))
    await Promise.all([again.close(), projector.close()])
  })

  test('what another app or an old tab wrote under the key is kept as an earlier state, never followed and never lost', async () => {
    const { open, storage, copy, inStorage } = office()
    const a = await open('a')
    storage.setItem(keyOf('w'), stored(99, 'Fremd'))
    type(a.session, 'Meins')
    expect(inStorage()).toBe('Meins')
    expect(a.session.getState()).toMatchObject({ revision: 100, told: 'conflict' })
    await vi.waitFor(() => expect([...copy.snapshots.values()].some((text) => text.includes('Fremd'))).toBe(true))
    await a.close()
  })

  test('without locks, a later state from elsewhere makes a window read', async () => {
    const { window, storage } = office()
    const { locks: _, openFeed: __, ...unguarded } = window('a')
    const opened = await openDesk('w', unguarded, null)
    if (!opened.ok) throw new Error('did not open')
    storage.setItem(keyOf('w'), stored(99, 'Im anderen Fenster'))
    type(opened.value.session, 'Zu spät')
    expect(roleOf(opened.value)).toBe('reader')
    expect(titleIn(opened.value.session)).toBe('Im anderen Fenster')
    expect(storage.getItem(keyOf('w'))).toBe(stored(99, 'Im anderen Fenster'))
    await opened.value.close()
  })
})

describe('opening', () => {
  test('goes on from the newer copy, whichever it is, and brings the other one up to it', async () => {
    const { open, storage, copy, inStorage } = office()
    const a = await open('a')
    type(a.session, 'Neuer')
    await a.close()
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
    expect(
      [...storage.entries].filter(([key]) => key.startsWith('wirkbund/unreadable/w/')).map(([, text]) => text),
    ).toEqual([torn])
    await b.close()
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
      await new Promise((resolve) => setTimeout(resolve))
    }
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons).toEqual(['usual 22', 'usual 11', 'opened 0'])
    await a.close()
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
