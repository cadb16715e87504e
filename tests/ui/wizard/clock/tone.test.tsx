// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fixture } from '../../../core/room.ts'
import { choose, visit } from '../../app.tsx'

const level = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }

/** As in Safari, which lets a page sound once it asked while a click was at work. */
function loudspeaker(): readonly number[] {
  const sounds: number[] = []
  let [clicked, allowed] = [false, false]
  const turn = ({ eventPhase }: Event) => void (clicked = eventPhase === Event.CAPTURING_PHASE)
  addEventListener('click', turn, true)
  addEventListener('click', turn)
  const settle = async () => void (allowed ||= clicked)
  const part = { connect: (next: unknown) => next, gain: level, frequency: level, stop() {} }
  const start = (at: number) => allowed && sounds.push(at)
  class Loudspeaker {
    readonly currentTime = 0
    readonly resume = settle
    readonly suspend = settle
    readonly createGain = () => part
    readonly createOscillator = () => ({ ...part, start })
  }
  vi.stubGlobal('AudioContext', Loudspeaker)
  return sounds
}

test('the time that is up may sound, as the page asked with the click that switched the sound on', async () => {
  const sounds = loudspeaker()
  const { user, clock } = await visit({ at: '/w/sample-de/mission/scope', workshops: [fixture('workshops/sample.de')] })
  await user.click(await screen.findByRole('button', { name: /Uhr starten: 6 Minuten/ }))
  clock.at += 6 * 60_000 - 1
  await choose(user, 'Uhr einstellen', 'Ton am Zeitende einschalten')
  await expect.poll(() => sounds).not.toHaveLength(0)
  clock.at += 1000
})

test('where the loudspeaker is taken, as by a call on a phone, it stays silent and nothing fails', async () => {
  let asked = 0
  const resume = async () => {
    asked += 1
    throw new DOMException('taken', 'InvalidStateError')
  }
  const part = { connect: (next: unknown) => next, gain: level, frequency: level, start() {}, stop() {} }
  const given = { currentTime: 0, resume, createGain: () => part, createOscillator: () => part }
  vi.stubGlobal('AudioContext', function Loudspeaker() {
    return given
  })
  vi.resetModules()
  const { playTone, readyTone } = await import('#ui/wizard/clock/tone.ts')
  readyTone()
  playTone()
  // A refusal that nobody takes fails the run.
  await new Promise((resolve) => setTimeout(resolve))
  expect(asked).toBe(2)
})
