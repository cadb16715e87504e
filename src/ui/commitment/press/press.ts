import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Workshop } from '#core/workshop.ts'
import type { FormatId } from '#formats/index.ts'
import type { MadeFile } from './make-file.ts'
import { deliver, type Delivery, type Order } from './orders.ts'
import type { PrintedPages } from './set-pages.ts'

/** Sets pages and makes files beside the thread of the screen. Both reject with the reason in their message. */
export interface Press {
  setPages(workshop: Workshop): Promise<PrintedPages>
  makeFile(format: FormatId, file: WorkshopFile): Promise<MadeFile>
  /** Ends its thread; what is under way is never delivered. A later order opens it again. */
  close(): void
}

export function openPress(): Press {
  const thread = typeof Worker === 'undefined' ? null : openThread()
  const send = thread === null ? deliver : thread.send
  return {
    async setPages(workshop) {
      const delivery = await send({ kind: 'pages', workshop })
      if (delivery.kind !== 'pages') throw failed(delivery)
      return delivery.pages
    },
    async makeFile(format, file) {
      const delivery = await send({ kind: 'file', format, file })
      if (delivery.kind !== 'file') throw failed(delivery)
      return delivery.file
    },
    close: () => thread?.close(),
  }
}

function failed(delivery: Delivery): Error {
  return new Error(delivery.kind === 'failure' ? delivery.reason : `The press delivered ${delivery.kind}`)
}

function openThread() {
  const waiting = new Map<number, (delivery: Delivery) => void>()
  let worker: Worker | null = null
  let orders = 0

  function start(): Worker {
    const started = new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<{ number: number; delivery: Delivery }>) => {
      waiting.get(data.number)?.(data.delivery)
      waiting.delete(data.number)
    })
    // A thread that cannot be loaded, or that broke: everyone who waits is told, the next order starts a new one.
    started.addEventListener('error', ({ message }) => {
      for (const tell of waiting.values()) tell({ kind: 'failure', reason: message ?? '' })
      close()
    })
    return started
  }

  function close(): void {
    worker?.terminate()
    worker = null
    waiting.clear()
  }

  return {
    send: (order: Order) =>
      new Promise<Delivery>((resolve) => {
        worker ??= start()
        orders += 1
        waiting.set(orders, resolve)
        worker.postMessage({ number: orders, order })
      }),
    close,
  }
}
