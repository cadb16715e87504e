import { expect, test, vi } from 'vitest'
import { openLine } from '#state/hand-over.ts'
import { fakeDevice } from './fake-device.ts'

/** A window on the line of one workshop; what it holds while it writes, and what it hears. */
function windows() {
  const { feeds } = fakeDevice()
  return (name: string, mine: string | null = null) => {
    const onValue = vi.fn<(text: string) => void>()
    const onAsk = vi.fn(() => Promise.resolve(mine))
    const line = openLine(feeds.openFrom(name), 'w', name, {
      mine: () => mine,
      onValue,
      onAsk,
      onRemoved: () => undefined,
    })
    return { line, onValue, onAsk }
  }
}

test('the last word goes to the window that asked for it, and is shown by one that only reads along', async () => {
  const open = windows()
  open('writer', 'Zuletzt')
  const [asks, reads] = [open('asks'), open('reads')]
  expect(await asks.line.ask(1000)).toBe('Zuletzt')
  expect(reads.onValue).toHaveBeenCalledExactlyOnceWith('Zuletzt')
  expect(asks.onValue).not.toHaveBeenCalled()
})

test('of two windows that ask at once each is given a word of its own', async () => {
  const open = windows()
  const writer = open('writer', 'Zuletzt')
  const [one, other] = [open('one'), open('other')]
  writer.onAsk.mockResolvedValueOnce('für eins').mockResolvedValueOnce('für die andere')
  expect(await Promise.all([one.line.ask(1000), other.line.ask(1000)])).toEqual(['für eins', 'für die andere'])
})

test('nobody answers for a writer that is not there: neither a question for its state nor one for its last word', async () => {
  const open = windows()
  const asks = open('asks')
  open('reads')
  expect(await asks.line.follow(20)).toBe(false)
  expect(await asks.line.ask(20)).toBeNull()
})
