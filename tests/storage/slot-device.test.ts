import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { KeptText } from '#storage/edits-writer.ts'
import { workerSlots } from '#storage/slots/slot-device.ts'
import type { SlotAnswer, SlotOrder } from '#storage/slots/slot-orders.ts'

/** A thread that answers when it is told to, or never. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = []
  static isRefused = false
  readonly asked: { readonly turn: number; readonly order: SlotOrder }[] = []
  isEnded = false
  constructor() {
    super()
    if (FakeWorker.isRefused) throw new DOMException('', 'SecurityError')
    FakeWorker.all.push(this)
  }
  postMessage(message: (typeof this.asked)[number]) {
    this.asked.push(message)
  }
  terminate() {
    this.isEnded = true
  }
  answer(index: number, answer: SlotAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data: { turn: this.asked[index]?.turn, answer } }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(FakeWorker, { all: [], isRefused: false })
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('navigator', { storage: { getDirectory: () => undefined } })
  vi.stubGlobal('document', { baseURI: 'http://localhost/' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const nothing: SlotAnswer = { ok: true, value: { copies: [], torn: 0 } }
const failed = { ok: false, reason: 'failed' }
const text = (sequence: number, whole = 'Ganz'): KeptText => ({ sequence, whole, edits: null, length: whole.length })

async function opened() {
  const slots = workerSlots('w')
  const open = slots.open()
  const [thread] = FakeWorker.all
  if (thread === undefined) throw new Error('no thread')
  thread.answer(0, nothing)
  expect(await open).toEqual(nothing)
  return { slots, thread }
}

test('every order gets its own answer, in whatever order they come', async () => {
  const { slots, thread } = await opened()
  const [room, kept] = [slots.room(), slots.snapshot('name', 'Damals')]
  thread.answer(2, { ok: false, reason: 'full' })
  thread.answer(1, nothing)
  expect([await room, await kept]).toEqual([nothing, { ok: false, reason: 'full' }])
  expect(thread.asked.map(({ order }) => order)).toEqual([
    { kind: 'open', id: 'w' },
    { kind: 'room' },
    { kind: 'snapshot', name: 'name', text: 'Damals' },
  ])
})

test('a thread that does not answer for ten seconds is given up, and all that it was asked has failed', async () => {
  const { slots, thread } = await opened()
  await vi.advanceTimersByTimeAsync(4000)
  const first = slots.room()
  await vi.advanceTimersByTimeAsync(9000)
  const second = slots.room()
  expect(thread.isEnded).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect([thread.isEnded, await first, await second]).toEqual([true, failed, failed])
  expect(await slots.room()).toEqual(failed)
})

test('an answer in time leaves the thread alone, however long nothing is asked', async () => {
  const { slots, thread } = await opened()
  await vi.advanceTimersByTimeAsync(60_000)
  const later = slots.room()
  await vi.advanceTimersByTimeAsync(9999)
  thread.answer(1, nothing)
  expect(await later).toEqual(nothing)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(thread.isEnded).toBe(false)
  const never = slots.room()
  await vi.advanceTimersByTimeAsync(10_000)
  expect([await never, thread.isEnded]).toEqual([failed, true])
})

test('opened again after a failure, another thread gets the whole text once more', async () => {
  const { slots, thread } = await opened()
  void slots.save(text(1))
  const again = slots.save(text(2))
  thread.dispatchEvent(new Event('error'))
  expect(await again).toEqual(failed)
  void slots.open()
  void slots.save(text(3))
  const wholes = FakeWorker.all.map(({ asked }) =>
    asked.flatMap(({ order }) => (order.kind === 'save' ? [order.copy.whole] : [])),
  )
  expect(wholes).toEqual([['Ganz', null], ['Ganz']])
  await vi.advanceTimersByTimeAsync(5000)
  void slots.open()
  await vi.advanceTimersByTimeAsync(5000)
  expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, true, false])
})

test('closing waits for the files to be let go of, then ends the thread', async () => {
  const { slots, thread } = await opened()
  const closing = slots.close()
  expect([thread.asked.at(-1)?.order, thread.isEnded]).toEqual([{ kind: 'close' }, false])
  thread.answer(1, nothing)
  await closing
  expect(thread.isEnded).toBe(true)
})

test('a page without such files, or whose browser refuses a thread, is told that there are none', async () => {
  FakeWorker.isRefused = true
  expect(await workerSlots('w').open()).toEqual({ ok: false, reason: 'unsupported' })
  vi.stubGlobal('navigator', {})
  FakeWorker.isRefused = false
  expect(await workerSlots('w').open()).toEqual({ ok: false, reason: 'unsupported' })
  expect(FakeWorker.all).toEqual([])
})
