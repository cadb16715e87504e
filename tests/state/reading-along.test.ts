import { expect, test } from 'vitest'
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
