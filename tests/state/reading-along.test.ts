import { expect, onTestFinished, test, vi } from 'vitest'
import { openDesk } from '#state/desk.ts'
import { keyOf, titleIn, type } from './device.ts'
import { office, roleOf } from './office.ts'

const someFrames = () => new Promise((resolve) => setTimeout(resolve, 60))

test('who reads along is told many edits of one frame as one, the next edit again, and nothing once it has gone', async () => {
  const { open, feeds } = office()
  const a = await open('a')
  let told = 0
  const reader = feeds.openFrom('reader')('w', ({ kind }) => {
    if (kind === 'value') told += 1
  })
  reader.send({ kind: 'hello', from: 'reader' })
  await expect.poll(() => told).toBe(1)
  for (let edit = 0; edit < 20; edit += 1) type(a.session, `Stand ${edit}`)
  await someFrames()
  expect(told).toBe(2)
  type(a.session, 'Später')
  await expect.poll(() => told).toBe(3)
  reader.send({ kind: 'bye', from: 'reader' })
  await someFrames()
  type(a.session, 'Noch später')
  await someFrames()
  expect(told).toBe(3)
  await a.close()
})

test('a window that was left hears nothing any more, and nothing is said for it', async () => {
  const { open, feeds } = office()
  const [a, b] = [await open('a'), await open('b')]
  const said: string[] = []
  const other = feeds.openFrom('other')('w', ({ kind }) => void said.push(kind))
  await b.close()
  type(a.session, 'Allein')
  await someFrames()
  expect(said).toEqual(['bye'])
  other.send({ kind: 'removed' })
  await expect.poll(() => roleOf(a)).toBe('gone')
  expect(roleOf(b)).toBe('reader')
  await a.close()
})

test('of two windows that read along one goes: the other still follows', async () => {
  const { open } = office()
  const [a, b, c] = [await open('a'), await open('b'), await open('c')]
  await b.close()
  await someFrames()
  type(a.session, 'Weiter')
  await expect.poll(() => titleIn(c.session)).toBe('Weiter')
  await Promise.all([a.close(), c.close()])
})

test('who only reads along follows the writer where the first copy cannot be read', async () => {
  const { open, storage } = office()
  const a = await open('a')
  type(a.session, 'Noch im Speicher')
  storage.setItem(keyOf('w'), 'kaputt')
  const wall = await open('wall', 'reader')
  expect([roleOf(wall), titleIn(wall.session)]).toEqual(['reader', 'Noch im Speicher'])
  await Promise.all([a.close(), wall.close()])
})

test('of a workshop that is nowhere is said to be missing, once no writer has answered', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { window } = office()
  const opening = openDesk('gone', window('wall'), null, 'reader')
  await vi.advanceTimersByTimeAsync(3000)
  expect(await opening).toEqual({ ok: false, reason: 'missing' })
})

test('without locks, a window reads along where another one that writes can be heard, and passes it over when told to', async () => {
  const { window, feeds, inStorage } = office()
  const openWithout = async (name: string) => {
    const { locks: _, ...unguarded } = window(name)
    const opened = await openDesk('w', unguarded, null)
    if (!opened.ok) throw new Error('did not open')
    return opened.value
  }
  const [a, b] = [await openWithout('a'), await openWithout('b')]
  expect([roleOf(a), roleOf(b)]).toEqual(['writer', 'reader'])
  feeds.silent.add('a')
  expect(await b.continueHere('steal')).toBe('here')
  type(b.session, 'Von b')
  expect([roleOf(b), inStorage()]).toEqual(['writer', 'Von b'])
  await Promise.all([a.close(), b.close()])
})
