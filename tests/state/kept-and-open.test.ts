import { expect, test } from 'vitest'
import { atItsLatest, heldOnce } from '#state/kept-and-open.ts'
import { openSession } from '#state/session.ts'
import { titled } from './device.ts'

const file = (revision: number, id = 'w') => ({ id, revision, baseRevision: 0, workshop: titled(id) })
const kept = (revision: number, id = 'w') => ({ id, ok: true, file: file(revision, id) }) as const
const unread = { id: 'w', ok: false, why: { why: 'notJson', at: '' }, text: '' } as const
const session = openSession(file(5), () => 0).getState()
const ofSession = (entry: ReturnType<typeof heldOnce>) => entry.ok && entry.file.workshop === session.history.present

test('what this visit knows of a workshop counts where it is later than what is kept, or that cannot be read', () => {
  expect([kept(4), unread].map((each) => ofSession(atItsLatest(each, session)))).toEqual([true, true])
  for (const each of [kept(5), kept(6)]) expect(atItsLatest(each, session)).toBe(each)
  expect(atItsLatest(unread, undefined)).toBe(unread)
})

test('an entry of the list gives its place to the open workshop only where they are the same', () => {
  expect(ofSession(heldOnce(kept(5), session))).toBe(true)
  for (const other of [kept(4), kept(6), kept(5, 'v'), unread]) expect(heldOnce(other, session)).toBe(other)
  const same = kept(5)
  expect(heldOnce(same, { ...session, role: 'reader' })).toBe(same)
})
