import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { bad, good, type Result } from '#core/result.ts'
import type { KeptText } from '#storage/edits-writer.ts'
import type { SlotDevice } from '#storage/slots/slot-device.ts'
import type { SlotsFound, SlotTrouble } from '#storage/slots/slot-orders.ts'
import { slotQueue } from '#storage/slots/slot-queue.ts'

const empty: SlotsFound = { copies: [], torn: 0 }
const text = (sequence: number): KeptText => ({ sequence, whole: `Stand ${sequence}`, edits: null, length: 7 })

/** A queue over slots that do what they are told to, and what they were asked for. */
function queueOver() {
  const asked: string[] = []
  const state: { open: SlotTrouble | null; held: number | null; save: SlotTrouble | null; hasRoom: boolean } = {
    open: null,
    held: null,
    save: null,
    hasRoom: true,
  }
  const answer = (what: string, trouble: SlotTrouble | null): Result<SlotsFound, SlotTrouble> => {
    asked.push(what)
    return trouble === null ? good(empty) : bad(trouble)
  }
  const device: SlotDevice = {
    open: async () => {
      const opened = answer('open', state.open)
      if (!opened.ok || state.held === null) return opened
      return good({ copies: [{ sequence: state.held, text: `Stand ${state.held}` }], torn: 0 })
    },
    save: async ({ sequence }) => answer(`save ${sequence}`, state.save),
    snapshot: async (name) => answer(name, null),
    room: async () => answer('room', state.hasRoom ? null : 'full'),
    close: async () => void asked.push('close'),
  }
  const onChange = vi.fn()
  const queue = slotQueue(device, { onChange, onReopened: () => undefined })
  const count = (what: string) => asked.filter((each) => each.startsWith(what)).length
  return { queue, asked, state, onChange, count }
}

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

describe('the texts on their way into the slots', () => {
  test('are through as soon as the last one is on the disk, and nobody waits longer', async () => {
    const { queue, asked } = queueOver()
    await queue.open()
    queue.keep(text(1))
    await queue.settled(2000)
    expect(queue.standing()).toEqual({ acknowledged: 1, trouble: null, hasRoom: true })
    await queue.settled(2000)
    expect(asked).toEqual(['open', 'save 1', 'room'])
  })

  test('are waited for as long as it was said where the disk takes none, and not at all where it never will', async () => {
    const { queue, state } = queueOver()
    await queue.open()
    state.save = 'failed'
    queue.keep(text(1))
    const waited = vi.fn()
    void queue.settled(2000).then(waited)
    await vi.advanceTimersByTimeAsync(1999)
    expect(waited).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(waited).toHaveBeenCalled()
    state.save = 'tooLarge'
    await vi.advanceTimersByTimeAsync(5000)
    await queue.settled(2000)
  })

  test('are tried ever more seldom while the disk takes none, and soon again after it took one', async () => {
    const { queue, state, count } = queueOver()
    await queue.open()
    state.save = 'full'
    queue.keep(text(1))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(count('save')).toBeGreaterThan(10)
    expect(count('save')).toBeLessThan(20)
    state.save = null
    await vi.advanceTimersByTimeAsync(5000)
    expect(queue.standing()).toMatchObject({ acknowledged: 1, trouble: null })
    state.save = 'full'
    queue.keep(text(2))
    await vi.advanceTimersByTimeAsync(1)
    state.save = null
    await vi.advanceTimersByTimeAsync(500)
    expect(queue.standing()).toMatchObject({ acknowledged: 2, trouble: null })
  })

  test('are none of a window that has let go: what it says then reaches no disk', async () => {
    const { queue, asked, state } = queueOver()
    await queue.open()
    state.save = 'failed'
    queue.keep(text(1))
    await vi.advanceTimersByTimeAsync(1)
    await queue.close()
    const before = [...asked]
    queue.keep(text(2))
    queue.reopen(text(3))
    expect(await queue.snapshot('5-1-usual', 'Stand 5')).toBe(false)
    queue.lookForRoom()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toEqual(before)
    expect(before.at(-1)).toBe('close')
  })

  test('whoever waits for them when the window lets go waits no longer', async () => {
    const { queue, state } = queueOver()
    await queue.open()
    state.save = 'failed'
    queue.keep(text(1))
    await vi.advanceTimersByTimeAsync(1)
    const settled = queue.settled(2000)
    await queue.close()
    await settled
    expect(queue.standing()).toMatchObject({ acknowledged: -1, trouble: 'failed' })
  })
})

describe('the slots', () => {
  test('that a window holds which is just going are waited for, and say what they hold', async () => {
    const { queue, state } = queueOver()
    Object.assign(state, { open: 'busy', held: 7 })
    const opening = queue.open()
    await vi.advanceTimersByTimeAsync(1900)
    state.open = null
    await vi.advanceTimersByTimeAsync(100)
    expect(await opening).toMatchObject({ ok: true, value: { copies: [{ sequence: 7 }] } })
    expect(queue.standing()).toMatchObject({ acknowledged: 7, trouble: null })
  })

  test('are waited for two seconds and not for ever, and tried again later: then nothing is wrong any more', async () => {
    const { queue, state, onChange } = queueOver()
    Object.assign(state, { open: 'busy', held: 7 })
    const opening = queue.open()
    await vi.advanceTimersByTimeAsync(2100)
    expect(await opening).toEqual(bad('busy'))
    expect(queue.standing()).toMatchObject({ acknowledged: -1, trouble: 'busy' })
    state.open = null
    onChange.mockClear()
    await vi.advanceTimersByTimeAsync(500)
    expect(queue.standing()).toMatchObject({ acknowledged: 7, trouble: null })
    expect(onChange).toHaveBeenCalled()
  })

  test('that do not open for another reason are not waited for, nor tried with every letter', async () => {
    const { queue, state, count } = queueOver()
    state.open = 'failed'
    expect(await queue.open()).toEqual(bad('failed'))
    for (let turn = 0; turn < 10; turn += 1) queue.keep(text(turn))
    await vi.advanceTimersByTimeAsync(1)
    expect(count('open')).toBe(1)
  })

  test('that this browser does not have take nothing, and nobody who lets go waits for them', async () => {
    const { queue, state, count } = queueOver()
    state.open = 'unsupported'
    await queue.open()
    queue.keep(text(1))
    queue.reopen(text(2))
    await queue.settled(2000)
    expect(count('open')).toBe(1)
  })
})

test('room on the disk is looked for at most once a second, and told when it ends and when it is back', async () => {
  const { queue, state, onChange, count } = queueOver()
  await queue.open()
  expect(queue.standing().hasRoom).toBe(true)
  state.hasRoom = false
  for (let turn = 0; turn < 10; turn += 1) queue.lookForRoom()
  await vi.advanceTimersByTimeAsync(999)
  queue.lookForRoom()
  expect([count('room'), queue.standing().hasRoom]).toEqual([1, false])
  expect(onChange).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  state.hasRoom = true
  queue.lookForRoom()
  await vi.advanceTimersByTimeAsync(1)
  expect([count('room'), queue.standing().hasRoom]).toEqual([2, true])
  expect(onChange).toHaveBeenCalledTimes(2)
})
