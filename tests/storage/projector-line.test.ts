import { afterEach, describe, expect, test, vi } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { openBroadcast } from '#storage/live-feed.ts'
import { browserProjectorLines, type FromProjector, type ToProjector } from '#storage/projector-line.ts'

const open: { close(): void }[] = []
afterEach(() => {
  for (const line of open.splice(0)) line.close()
})
const kept = <Line extends { close(): void }>(line: Line): Line => {
  open.push(line)
  return line
}

const frame: ToProjector = {
  kind: 'frame',
  frame: {
    place: { screen: 'welcome' },
    workshop: newWorkshop('w'),
    covered: 0,
    page: 0,
    timer: null,
    language: 'de',
    theme: 'light',
  },
}

describe('the line between the windows', () => {
  test.each<ToProjector>([frame, { kind: 'begin' }, { kind: 'who' }, { kind: 'end' }])(
    'brings the projector what the facilitator’s window says: $kind',
    async (message) => {
      const heard = vi.fn()
      kept(browserProjectorLines.show('w', heard))
      kept(browserProjectorLines.lead('w', vi.fn())).send(message)
      await expect.poll(() => heard.mock.calls).toEqual([[message]])
    },
  )

  test.each<FromProjector>([
    { kind: 'hello', from: 'wall', pages: 1 },
    { kind: 'here', from: 'wall', pages: 2 },
    { kind: 'bye', from: 'wall' },
  ])('brings the facilitator what a projector window says: $kind', async (message) => {
    const heard = vi.fn()
    kept(browserProjectorLines.lead('w', heard))
    kept(browserProjectorLines.show('w', vi.fn())).send(message)
    await expect.poll(() => heard.mock.calls).toEqual([[message]])
  })

  test('tells the projector to close when the workshop is deleted, of what else its windows say nothing', async () => {
    const heard = vi.fn()
    kept(browserProjectorLines.show('w', heard))
    const feed = kept(openBroadcast('w', vi.fn()))
    feed.send({ kind: 'here' })
    feed.send({ kind: 'removed' })
    await expect.poll(() => heard.mock.calls).toEqual([[{ kind: 'end' }]])
  })

  test('keeps workshops apart, and passes over what it does not know', async () => {
    const [heard, other] = [vi.fn(), vi.fn()]
    kept(browserProjectorLines.show('w', heard))
    kept(browserProjectorLines.show('v', other))
    const stranger = kept(new BroadcastChannel('wirkbund/projector/w'))
    for (const strange of [null, 'begin', { kind: 'later' }, { kind: 'frame' }, { kind: 'hello', from: 'wall' }]) {
      stranger.postMessage(strange)
    }
    kept(browserProjectorLines.lead('w', vi.fn())).send({ kind: 'who' })
    await expect.poll(() => heard.mock.calls).toEqual([[{ kind: 'who' }]])
    expect(other).not.toHaveBeenCalled()
  })
})
