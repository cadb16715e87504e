import type { TellShare } from '#commitment/share-done.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Workshop } from '#core/workshop.ts'
import type { MadeFile } from '#formats/format.ts'
import type { FormatId } from '#formats/index.ts'
import { workerAddress } from '#worker-address.ts'
import type { AnswersOrder } from './make-answers.ts'
import type { WorksheetsOrder } from './make-sheets.ts'
import type { Delivery, Order, Told } from './orders.ts'
// Vite makes the address of a worker from this import.
import address from './press-worker.ts?worker&url'
import type { PrintedPages } from './set-pages.ts'

/** What somebody who waits for a file can do about it. */
export interface Watch {
  /** Aborted: the file is given up. */
  readonly signal: AbortSignal
  /** Hears how much of it is made. */
  readonly tell: TellShare
}

/** Sets pages and makes files beside the thread of the screen. All reject with a PressFailure, or as the signal was aborted. */
export interface Press {
  setPages(workshop: Workshop): Promise<PrintedPages>
  makeFile(format: FormatId, file: WorkshopFile, watch?: Watch): Promise<MadeFile>
  makeWorksheets(order: WorksheetsOrder, watch?: Watch): Promise<MadeFile>
  makeAnswers(order: AnswersOrder, watch?: Watch): Promise<MadeFile>
  /** Ends its thread once the files under way are made; pages under way are given up. A later order opens it again. */
  close(): void
}

export function openPress(): Press {
  // A host serves a thread of its own; the app as one file has none, and neither have unit tests. The first question is
  // answered when building, so that what a thread holds is not shipped a second time for the screen.
  const { send, close } =
    import.meta.env.MODE === 'production' || (address !== '' && typeof Worker !== 'undefined')
      ? openThread()
      : sameThread
  const makeOne = async (order: Order, watch?: Watch) => {
    const delivery = await send(order, watch)
    watch?.signal.throwIfAborted()
    if (delivery.kind !== 'file') throw failed(delivery)
    return delivery.file
  }
  return {
    async setPages(workshop) {
      const delivery = await send({ kind: 'pages', workshop })
      if (delivery.kind !== 'pages') throw failed(delivery)
      return delivery.pages
    },
    makeFile: (format, file, watch) => makeOne({ kind: 'file', format, file }, watch),
    makeWorksheets: (order, watch) => makeOne({ kind: 'worksheets', ...order }, watch),
    makeAnswers: (order, watch) => makeOne({ kind: 'answers', ...order }, watch),
    close,
  }
}

const sameThread = {
  async send(order: Order, watch?: Watch): Promise<Delivery> {
    const { deliver } = await import('./orders.ts')
    return deliver(order, watch?.tell ?? (() => undefined))
  },
  close: () => undefined,
}

/** Why the press could not deliver. */
export class PressFailure extends Error {
  readonly why: 'unfetched' | 'unknown'

  constructor(why: PressFailure['why'], message: string) {
    super(message)
    this.why = why
  }
}

function failed(delivery: Delivery): PressFailure {
  return delivery.kind === 'failure'
    ? new PressFailure(delivery.why, delivery.message)
    : new PressFailure('unknown', `The press delivered ${delivery.kind}`)
}

interface Waiting {
  readonly order: Order
  readonly tell: TellShare | undefined
  readonly end: (delivery: Delivery) => void
}

function openThread() {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let orders = 0
  let closed = false

  function start(): Worker {
    const started = new Worker(workerAddress(address), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<{ number: number; told: Told }>) => {
      const { number, told } = data
      if (told.kind === 'share') return waiting.get(number)?.tell?.(told.share)
      waiting.get(number)?.end(told)
      waiting.delete(number)
      if (closed) endWhenDone()
    })
    // A thread that cannot be loaded, or that broke: everyone who waits is told, the next order starts a new one.
    started.addEventListener('error', ({ message }) => end(message))
    return started
  }

  function endWhenDone(): void {
    if ([...waiting.values()].every(({ order }) => order.kind === 'pages')) end('closed')
  }

  /** Without a message: the thread itself could not be fetched. */
  function end(message?: string): void {
    worker?.terminate()
    worker = null
    const left = [...waiting.values()]
    waiting.clear()
    const why = message === undefined ? 'unfetched' : 'unknown'
    for (const each of left) each.end({ kind: 'failure', why, message: message ?? '' })
  }

  /** Only with its thread ends what that is at: what others wait for begins anew in the next one. */
  function giveUp(number: number): void {
    const given = waiting.get(number)
    if (given === undefined) return
    waiting.delete(number)
    given.end({ kind: 'failure', why: 'unknown', message: 'given up' })
    worker?.terminate()
    worker = waiting.size === 0 ? null : start()
    for (const [other, { order }] of waiting) worker?.postMessage({ number: other, order })
  }

  return {
    send: (order: Order, watch?: Watch) =>
      new Promise<Delivery>((end) => {
        closed = false
        worker ??= start()
        orders += 1
        const number = orders
        waiting.set(number, { order, tell: watch?.tell, end })
        watch?.signal.addEventListener('abort', () => giveUp(number), { once: true })
        worker.postMessage({ number, order })
      }),
    close: () => {
      closed = true
      endWhenDone()
    },
  }
}
