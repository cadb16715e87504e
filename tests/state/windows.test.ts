import { describe, expect, test } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import { keyOf, titleIn, titleOf, type } from './device.ts'
import { office, roleOf, stored } from './office.ts'

describe('two windows of one workshop', () => {
  test('one writes, the other follows it live and refuses edits visibly', async () => {
    const { open, inStorage } = office()
    const [a, b] = [await open('a'), await open('b')]
    expect([roleOf(a), roleOf(b)]).toEqual(['writer', 'reader'])
    type(a.session, 'Live')
    await expect.poll(() => titleIn(b.session)).toBe('Live')
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

  test('of three windows the one that asks writes, and the two others follow it', async () => {
    const { open, copy } = office()
    const [a, b, c] = [await open('a'), await open('b'), await open('c')]
    type(a.session, 'Von a')
    type(c.session, 'Zu früh')
    expect(await c.continueHere('ask')).toBe('here')
    expect(c.session.getState().refused).toBe(null)
    type(c.session, 'Von c')
    expect([roleOf(a), roleOf(b), roleOf(c)]).toEqual(['reader', 'reader', 'writer'])
    expect([...copy.snapshots.values()]).toContain(stored(5, 'Vorher'))
    await expect.poll(() => [titleIn(a.session), titleIn(b.session)]).toEqual(['Von c', 'Von c'])
    await Promise.all([a.close(), b.close(), c.close()])
  })

  test('a hand-over brings along a word that no copy took and that was not yet told', async () => {
    const { open, storage, copy } = office()
    const [a, b] = [await open('a'), await open('b')]
    Object.assign(storage, { room: 0 })
    copy.state.trouble = 'full'
    type(a.session, 'Nur im Speicher von a')
    expect(await b.continueHere('ask')).toBe('here')
    expect([roleOf(a), roleOf(b), titleIn(b.session)]).toEqual(['reader', 'writer', 'Nur im Speicher von a'])
    Object.assign(storage, { room: null })
    copy.state.trouble = null
    await Promise.all([a.close(), b.close()])
  })

  test('a writer that stays silent is only passed over after a question; it then stops by itself', async () => {
    const { open, feeds, copy, inStorage } = office()
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
    await expect.poll(() => titleOf(copy.newest('w')?.text)).toBe('Von b')
    await Promise.all([a.close(), b.close()])
  })

  test('a window that is left while it hands over still says its last word', async () => {
    const { open } = office()
    const [a, b] = [await open('a'), await open('b')]
    type(a.session, 'Mein letztes Wort')
    const left: Promise<void>[] = []
    a.session.subscribe(({ role }) => {
      if (role === 'reader' && left.length === 0) left.push(a.close())
    })
    expect(await b.continueHere('ask')).toBe('here')
    await Promise.all(left)
    expect([roleOf(b), titleIn(b.session)]).toEqual(['writer', 'Mein letztes Wort'])
    await b.close()
  })

  test('a window that is left while it begins to write lets go of the workshop', async () => {
    const { open } = office()
    const [a, b] = [await open('a'), await open('b')]
    await a.close()
    const begun = b.continueHere('ask')
    await b.close()
    expect(await begun).toBe('silent')
    const c = await open('c')
    expect(roleOf(c)).toBe('writer')
    await c.close()
  })

  test('a window from which the workshop is taken while it opens reads along', async () => {
    const { window } = office()
    const opening = openDesk('w', window('a'), null)
    await window('b').locks?.take('w', 'steal', () => undefined)
    const opened = await opening
    if (!opened.ok) throw new Error('did not open')
    expect(roleOf(opened.value)).toBe('reader')
    await opened.value.close()
  })

  test('a workshop that is deleted while a window begins to write it does not come back', async () => {
    const { open, feeds, storage } = office()
    const [a, b] = [await open('a'), await open('b')]
    await a.close()
    const begun = b.continueHere('ask')
    storage.removeItem(keyOf('w'))
    feeds
      .openFrom('c')('w', () => undefined)
      .send({ kind: 'removed' })
    expect(await begun).toBe('silent')
    expect([roleOf(b), storage.entries.has(keyOf('w'))]).toEqual(['gone', false])
    await b.close()
  })

  test('a window that only shows never takes the lock, and rejoins a writer that comes later', async () => {
    const { open } = office()
    const projector = await open('p', 'reader')
    expect(roleOf(projector)).toBe('reader')
    const a = await open('a')
    expect(roleOf(a)).toBe('writer')
    type(a.session, 'Auf der Leinwand')
    await expect.poll(() => titleIn(projector.session)).toBe('Auf der Leinwand')
    await a.close()
    const again = await open('a2')
    type(again.session, 'Nach dem Neuladen')
    await expect.poll(() => titleIn(projector.session)).toBe('Nach dem Neuladen')
    await Promise.all([again.close(), projector.close()])
  })

  test('what another app or an old tab wrote under the key is kept as an earlier state, never followed and never lost', async () => {
    const { open, storage, copy, inStorage } = office()
    const a = await open('a')
    storage.setItem(keyOf('w'), stored(99, 'Fremd'))
    type(a.session, 'Meins')
    expect(inStorage()).toBe('Meins')
    expect(a.session.getState()).toMatchObject({ revision: 100, told: 'conflict' })
    await expect.poll(() => [...copy.snapshots.values()].some((text) => text.includes('Fremd'))).toBe(true)
    await a.close()
  })

  test('without locks, a later state from elsewhere makes a window read', async () => {
    const { window, storage, copy } = office()
    const { locks: _, openFeed: __, ...unguarded } = window('a')
    const opened = await openDesk('w', unguarded, null)
    if (!opened.ok) throw new Error('did not open')
    storage.setItem(keyOf('w'), stored(99, 'Im anderen Fenster'))
    type(opened.value.session, 'Zu spät')
    expect(roleOf(opened.value)).toBe('reader')
    expect(titleIn(opened.value.session)).toBe('Im anderen Fenster')
    expect(storage.getItem(keyOf('w'))).toBe(stored(99, 'Im anderen Fenster'))
    await expect.poll(() => copy.held.size).toBe(0)
    await opened.value.close()
  })
})
