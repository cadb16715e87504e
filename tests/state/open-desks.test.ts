import { expect, test } from 'vitest'
import { openDesks } from '#state/open-desks.ts'
import type { SlotDevice } from '#storage/slots/slot-device.ts'
import { titleIn, titleOf, type } from './device.ts'
import { office, roleOf } from './office.ts'

const soon = () => new Promise((done) => setTimeout(done))

/** A window in which the part of the app that writes the second copy has not come yet: the first time, it never will. */
function slowWindow() {
  const at = office()
  let fail = (_why: Error): void => expect.fail('nobody waits')
  const never = new Promise<SlotDevice>((_, reject) => (fail = reject))
  let tries = 0
  const slots = (id: string) => ((tries += 1) === 1 ? never : at.copy.second.slots(id))
  const desks = openDesks({ ...at.window('a'), second: { ...at.copy.second, slots } })
  return { ...at, desks, fail: () => fail(new Error('not there')) }
}

test('who left a workshop that could not be opened, and opened it again meanwhile, writes it and lets go of it', async () => {
  const { desks, fail, open } = slowWindow()
  const first = desks.open('w')
  desks.leave('w')
  await soon()
  const second = desks.open('w')
  fail()
  await expect(first).rejects.toThrow('not there')
  expect((await second).ok).toBe(true)
  expect(await desks.continueHere('w', 'ask')).toBe('here')
  desks.leave('w')
  await soon()
  await soon()
  const other = await open('b')
  expect(roleOf(other)).toBe('writer')
  await other.close()
})

test('a workshop that is deleted while it opens is not known any more', async () => {
  const at = office()
  const desks = openDesks(at.window('a'))
  const opening = desks.open('w')
  const discarded = desks.discard('w')
  await opening
  await discarded
  expect(desks.known('w')).toBe(null)
})

test('who could not open a workshop can try again', async () => {
  const { desks, fail } = slowWindow()
  const first = desks.open('w')
  fail()
  await expect(first).rejects.toThrow('not there')
  expect((await desks.open('w')).ok).toBe(true)
  expect(await desks.continueHere('w', 'ask')).toBe('here')
  await desks.discardAll()
})

/** A window that has opened the workshop for one screen; its files take a moment to write and to let go of. */
async function openWindow() {
  const at = office()
  const slots = async (id: string): Promise<SlotDevice> => {
    const files = await at.copy.second.slots(id)
    const slowly = <Answer>(answer: () => Promise<Answer>) =>
      new Promise<Answer>((done) => setTimeout(() => done(answer()), 50))
    return { ...files, save: (text) => slowly(() => files.save(text)), close: () => slowly(() => files.close()) }
  }
  const desks = openDesks({ ...at.window('a'), second: { ...at.copy.second, slots } })
  const enter = async () => {
    const opened = await desks.open('w')
    if (!opened.ok) throw new Error('did not open')
    return opened.value
  }
  return { ...at, desks, enter, session: await enter() }
}

test('who leaves a workshop and comes straight back writes it, and can undo what was done before', async () => {
  const { desks, enter, session } = await openWindow()
  type(session, 'Nachher')
  desks.leave('w')
  await soon()
  const again = await enter()
  expect(again.getState().role).toBe('writer')
  again.getState().undo()
  expect(titleIn(again)).toBe('Vorher')
  await desks.discardAll()
})

test('who types a last word and leaves has it in the second copy too', async () => {
  const { desks, session, copy } = await openWindow()
  type(session, 'Letztes Wort')
  desks.leave('w')
  await expect.poll(() => copy.held.size).toBe(0)
  expect(titleOf(copy.newest('w')?.text)).toBe('Letztes Wort')
  await desks.discardAll()
})

test('of two screens that show a workshop one goes: the other still writes it', async () => {
  const { desks, enter, session, inStorage } = await openWindow()
  await enter()
  desks.leave('w')
  await soon()
  await soon()
  type(session, 'Nachher')
  expect(inStorage()).toBe('Nachher')
  await desks.discardAll()
})

test('what no copy took is said to be unsaved, and goes on being tried where its screen has gone', async () => {
  const { desks, session, storage, copy, inStorage } = await openWindow()
  storage.room = 0
  copy.state.trouble = 'full'
  expect(desks.hasUnsaved()).toBe(false)
  type(session, 'Nur im Speicher')
  await expect.poll(() => desks.hasUnsaved()).toBe(true)
  desks.leave('w')
  await soon()
  await soon()
  storage.room = null
  desks.check()
  expect(inStorage()).toBe('Nur im Speicher')
  expect(desks.hasUnsaved()).toBe(false)
  copy.state.trouble = null
  await desks.discardAll()
})
