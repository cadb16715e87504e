import { expect, test } from 'vitest'
import { openDesk } from '#state/desk.ts'
import type { FeedMessage } from '#storage/live-feed.ts'
import { openPair } from '#storage/slots/slot-pair.ts'
import { fakeSlot } from '../storage/fake-slot.ts'
import { keyOf, titleIn, titleOf, type } from './device.ts'
import { stored } from './office.ts'
import { writing } from './writing-window.ts'

const theirs = stored(50, 'Später, in der zweiten Kopie')

/** A window that typed while its second copy did not open, in which a later state lies that was not known when it opened. */
async function typedBesideALaterState() {
  const at = await writing()
  at.copy.state.trouble = 'failed'
  type(at.session, 'Hier')
  await at.pass(1)
  openPair(at.copy.files.get('w') ?? [fakeSlot(), fakeSlot()]).save({ sequence: 50, text: theirs })
  const opensAgain = () => (at.copy.state.trouble = null)
  const conflicts = () => [...at.copy.snapshots].filter(([name]) => name.endsWith('-conflict')).map(([, text]) => text)
  return { ...at, opensAgain, conflicts }
}

test('a second copy that opens at last while the workshop is closed takes what was typed, and keeps the later state it holds', async () => {
  const { close, pass, first, second, opensAgain, conflicts, window } = await typedBesideALaterState()
  const closed = close()
  opensAgain()
  await pass(3000)
  await closed
  expect([first(), second(), conflicts()]).toEqual(['Hier', 'Hier', [theirs]])
  const opening = openDesk('w', window(), null)
  await pass(3000)
  const again = await opening
  if (!again.ok) throw new Error('did not open')
  expect(titleIn(again.value.session)).toBe('Hier')
  await Promise.all([again.value.close(), pass(3000)])
})

test('the same while the work is handed on: the window that asked goes on from what was typed', async () => {
  const { session, pass, first, second, feeds, opensAgain, conflicts } = await typedBesideALaterState()
  const heard: FeedMessage[] = []
  const line = feeds.openFrom('b')('w', (message) => void heard.push(message))
  line.send({ kind: 'ask', from: 'b' })
  await pass(1)
  expect(session.getState().role).toBe('reader')
  opensAgain()
  await pass(3000)
  const [handed] = heard.flatMap((message) => (message.kind === 'handed' ? [message.text] : []))
  expect([first(), second(), titleOf(handed), conflicts()]).toEqual(['Hier', 'Hier', 'Hier', [theirs]])
  expect(handed).toBe(stored(51, 'Hier'))
  line.close()
})

test('a workshop that is deleted while its second copy does not open is not written again once it does', async () => {
  const { session, pass, storage, copy, feeds, opensAgain } = await typedBesideALaterState()
  const line = feeds.openFrom('b')('w', () => undefined)
  line.send({ kind: 'removed' })
  await pass(1)
  expect(session.getState().role).toBe('gone')
  storage.removeItem(keyOf('w'))
  copy.files.delete('w')
  opensAgain()
  await pass(3000)
  expect([storage.entries.has(keyOf('w')), copy.files.has('w'), copy.snapshots.size]).toEqual([false, false, 0])
  line.close()
})
