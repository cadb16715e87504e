import { expect, test, vi } from 'vitest'
import { browserEverything } from '#storage/everything.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'
import { fakeStorage } from './fake-storage.ts'

function windowOf(storage: Storage) {
  const ofWindow = fakeStorage()
  ofWindow.setItem('wirkbund/note/draft/w/question', 'Noch nicht gefragt')
  ofWindow.setItem('other-app', 'bleibt')
  // Of the second copy, nothing but its removal is asked.
  const second = { removeAll: () => Promise.resolve(true) } as SecondCopy
  const everything = browserEverything(
    () => storage,
    () => ofWindow,
    second,
  )
  return { everything, left: () => [...ofWindow.entries.keys()] }
}

test('deleting everything takes what is being written along, in every window, and leaves other apps theirs', async () => {
  vi.stubGlobal('navigator', {}) // A browser without locks: there is nothing to wait for.
  const storage = fakeStorage()
  storage.setItem('wirkbund/workshop/w', '{}')
  storage.setItem('other-app', 'bleibt')
  const [here, there] = [windowOf(storage), windowOf(storage)]
  const told = new Promise<void>((resolve) => there.everything.onErase(resolve))
  expect(await here.everything.erase()).toBe(true)
  await told
  expect([...storage.entries.keys()]).toEqual(['other-app'])
  expect([here.left(), there.left()]).toEqual([['other-app'], ['other-app']])
})

test('a window that has let go and begun anew before all was gone is told once nothing is left', async () => {
  vi.stubGlobal('navigator', {})
  const storage = fakeStorage()
  storage.setItem('wirkbund/workshop/w', '{}')
  const [here, there] = [windowOf(storage), windowOf(storage)]
  const found: number[] = []
  there.everything.onErase(() => found.push(storage.length))
  await here.everything.erase()
  await expect.poll(() => found.at(-1)).toBe(0)
})
