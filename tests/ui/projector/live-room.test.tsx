// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { said, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')
const root = document.documentElement
/** The way back from the wall; null on the facilitator's screen. */
const leave = () => screen.queryByRole('button', { name: de.projector.leave })

/** A browser that can give its whole screen. */
let isFull = false
const turn = (to: boolean) => () => {
  isFull = to
  document.dispatchEvent(new Event('fullscreenchange'))
  return Promise.resolve()
}
const [enter, exit] = [vi.fn(turn(true)), vi.fn(turn(false))]

beforeEach(() => {
  isFull = false
  enter.mockClear()
  exit.mockClear()
  const given = { fullscreenEnabled: { value: true }, fullscreenElement: { get: () => (isFull ? root : null) } }
  Object.defineProperties(document, {
    fullscreenEnabled: { ...given.fullscreenEnabled, configurable: true },
    fullscreenElement: { ...given.fullscreenElement, configurable: true },
    exitFullscreen: { value: exit, configurable: true },
  })
  Object.defineProperty(root, 'requestFullscreen', { value: enter, configurable: true })
})

afterEach(() => {
  for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen'])
    Reflect.deleteProperty(document, name)
  Reflect.deleteProperty(root, 'requestFullscreen')
})

async function open(workshop = sample) {
  const app = await visit({ at: '/w/sample-de/mission/scope', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  return app
}

test('the view for the room takes the whole screen, and gives it back with the way back', async () => {
  const { user } = await open()
  await user.keyboard('p')
  expect([isFull, enter.mock.calls.length]).toEqual([true, 1])
  expect(leave()).toBeVisible()
  await user.keyboard('p')
  expect([isFull, exit.mock.calls.length]).toEqual([false, 1])
  expect(said()).toBe(de.projector.left)
})

test('whoever worked on the whole screen before goes on there', async () => {
  const { user } = await open()
  isFull = true
  await user.keyboard('p')
  expect(enter).not.toHaveBeenCalled()
  await user.keyboard('p')
  expect([isFull, exit.mock.calls.length]).toEqual([true, 0])
})

test('Escape, which browsers take for themselves, ends the view with the whole screen', async () => {
  const { user } = await open()
  await user.keyboard('p')
  act(() => void turn(false)())
  expect(leave()).toBeNull()
})

test('a browser without a whole screen to give shows the room the same in its window', async () => {
  Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true })
  const { user } = await open()
  await user.keyboard('p')
  expect(enter).not.toHaveBeenCalled()
  expect(leave()).toBeVisible()
})

test('what is on the screen is as large as the last row needs while the room looks at it, and as before after', async () => {
  const { user } = await open(setFacts(sample, { room: { imageWidth: 2, lastRow: 12 } }))
  const sizes = () => [root.dataset['room'], root.style.getPropertyValue('--room')]
  expect(sizes()).toEqual([undefined, ''])
  await user.keyboard('p')
  expect(sizes()).toEqual(['window', expect.stringMatching(/^[1-9]/)])
  expect(Number(sizes()[1])).toBeGreaterThan(1)
  await user.keyboard('p')
  expect(sizes()).toEqual([undefined, ''])
})
