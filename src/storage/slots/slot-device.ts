import type { Id } from '#core/id.ts'
import { bad } from '#core/result.ts'
import type { KeptText } from '#storage/edits-writer.ts'
import { workerAddress } from '#worker-address.ts'
import { isSupported } from './is-supported.ts'
import { sending } from './slot-copies.ts'
import type { SlotAnswer, SlotOrder } from './slot-orders.ts'
// Vite makes the address of a worker from this import.
import address from './slot-worker.ts?worker&url'

/** The two slots of one workshop, in a thread of their own. Every answer comes after the bytes are on the disk. */
export interface SlotDevice {
  /** Opens the slots, again after a failure. */
  open(): Promise<SlotAnswer>
  save(text: KeptText): Promise<SlotAnswer>
  snapshot(name: string, text: string): Promise<SlotAnswer>
  /** Fails when the disk takes nothing new. */
  room(): Promise<SlotAnswer>
  /** Lets go of the files, so that another window can open them. Never rejects. */
  close(): Promise<void>
}

interface Waiting {
  readonly answer: (answer: SlotAnswer) => void
  readonly since: number
}

/** Milliseconds after which a thread that does not answer is given up. */
const patience = 10_000

export function workerSlots(id: Id): SlotDevice {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let toSend = sending()
  let turn = 0
  const end = () => {
    worker?.terminate()
    worker = null
    toSend = sending()
    const left = [...waiting.values()]
    waiting.clear()
    for (const { answer } of left) answer(bad('failed'))
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  /** One timer for all orders: one for each of them would be set with every letter. */
  const watch = () => {
    const [oldest] = waiting.values()
    timer = undefined
    if (oldest === undefined) return
    const left = oldest.since + patience - performance.now()
    if (left <= 0) end()
    else timer = setTimeout(watch, left)
  }
  const start = () => {
    const started = new Worker(workerAddress(address), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<{ turn: number; answer: SlotAnswer }>) => {
      waiting.get(data.turn)?.answer(data.answer)
      waiting.delete(data.turn)
    })
    started.addEventListener('error', end)
    return started
  }
  const send = (order: SlotOrder) =>
    new Promise<SlotAnswer>((answer) => {
      if (worker === null) return answer(bad('failed'))
      turn += 1
      waiting.set(turn, { answer, since: performance.now() })
      timer ??= setTimeout(watch, patience)
      worker.postMessage({ turn, order })
    })
  return {
    async open() {
      if (!isSupported()) return bad('unsupported')
      end()
      try {
        worker = start()
      } catch {
        return bad('unsupported') // Browsers refuse a thread on file:// pages by an exception.
      }
      return send({ kind: 'open', id })
    },
    save: (text) => send({ kind: 'save', copy: toSend(text) }),
    snapshot: (name, text) => send({ kind: 'snapshot', name, text }),
    room: () => send({ kind: 'room' }),
    async close() {
      await send({ kind: 'close' })
      end()
    },
  }
}
