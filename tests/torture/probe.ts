import type { BrowserContext, Page } from '@playwright/test'
import { type FirstCopy, readFirstCopy } from './first-copy.ts'

/** A state that went into the first copy. */
interface Written {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly title: string
  /** Whether nobody could see the page at that moment. */
  readonly isHidden: boolean
}

/** What a page was seen to do with its data, as far as it was told before it died. */
export interface Probe {
  /** Every state that went into the first copy, by sequence. */
  readonly written: Map<number, Written>
  /** Highest sequence that the second copy acknowledged. */
  acknowledged: number
}

/** Listens to local storage and to the worker of the slots from outside; the app knows nothing of it. */
export async function probe(context: BrowserContext): Promise<(page: Page) => Probe> {
  await context.addInitScript({ content: `window.readFirstCopy = ${readFirstCopy.toString()}` })
  await context.addInitScript(() => {
    const { readFirstCopy: read } = window as unknown as { readFirstCopy: () => FirstCopy | null }
    // The original is called on the storage itself, below.
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, value) {
      setItem.call(this, key, value)
      if (!value.startsWith('wirkbund1:')) return
      const { sequence, title } = read() ?? { sequence: -1, title: '' }
      console.debug(`written ${sequence} ${encodeURIComponent(title)} ${Date.now()} ${document.visibilityState}`)
    }
    const asked = new Map<number, number>()
    const Original = Worker
    Reflect.set(
      window,
      'Worker',
      class extends Original {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options)
          this.addEventListener('message', ({ data }: MessageEvent<{ turn?: number; answer?: { ok?: boolean } }>) => {
            const sequence = asked.get(data.turn ?? -1)
            if (sequence !== undefined && data.answer?.ok === true) console.debug(`acknowledged ${sequence}`)
          })
        }

        override postMessage(message: { turn?: number; order?: { kind?: string; copy?: { sequence: number } } }) {
          if (message.order?.kind === 'save') asked.set(message.turn ?? -1, message.order.copy?.sequence ?? -1)
          super.postMessage(message)
        }
      },
    )
  })
  return (page) => {
    const seen: Probe = { written: new Map(), acknowledged: -1 }
    page.on('console', (message) => {
      const [what, sequence, title = '', at, visibility] = message.text().split(' ')
      if (what === 'written')
        seen.written.set(Number(sequence), {
          title: decodeURIComponent(title),
          at: Number(at),
          isHidden: visibility === 'hidden',
        })
      if (what === 'acknowledged') seen.acknowledged = Math.max(seen.acknowledged, Number(sequence))
    })
    return seen
  }
}
