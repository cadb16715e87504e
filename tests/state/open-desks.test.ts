import { expect, test } from 'vitest'
import { openDesks } from '#state/open-desks.ts'
import type { SlotDevice } from '#storage/slots/slot-device.ts'
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
