import { useRef, useState } from 'react'
import type { MadeFile } from '#formats/format.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'
import { PressFailure, type Watch } from './press.ts'

interface Tools<Order> {
  /** Has the press make the file. */
  readonly make: (order: Order, watch: Watch) => Promise<MadeFile>
  /** Says that it could not be made. */
  readonly notSaved: (order: Order, reason: string) => string
  /** The browser has the file. */
  readonly onSaved?: (order: Order) => void
}

type Standing<Order> =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'saved'; readonly file: string }
  | { readonly state: 'failed'; readonly order: Order; readonly error: unknown }

export interface Saving<Order> {
  readonly state: Standing<Order>['state']
  /** How the last one went, for people; empty where there is nothing to say. */
  readonly told: string
  /** How much of the file under way is made, 0 to 1. */
  readonly share: number
  /** Makes a file and hands it to the browser; does nothing while another one is under way. Never rejects. */
  readonly save: (order: Order) => Promise<void>
  /** Gives up the file under way. */
  readonly cancel: () => void
  /** Forgets how the last one went. */
  readonly reset: () => void
}

/** Has files made, one at a time, saves them, and says aloud how that went. */
export function useSaving<Order>({ make, notSaved, onSaved }: Tools<Order>): Saving<Order> {
  const { commitmentPage: said } = useWords()
  const { files } = useServices()
  const announce = useAnnounce()
  const [standing, setStanding] = useState<Standing<Order>>({ state: 'idle' })
  const [share, setShare] = useState(0)
  const underWay = useRef<AbortController | null>(null)
  const wordsFor = (ended: Standing<Order>) => {
    if (ended.state === 'saved') return said.saved(ended.file)
    return ended.state === 'failed' ? notSaved(ended.order, reasonOf(ended.error, said.unfetched)) : ''
  }
  const end = (ended: Standing<Order>) => {
    setStanding(ended)
    announce(wordsFor(ended))
  }
  const save = async (order: Order) => {
    if (underWay.current !== null) return
    const { signal } = (underWay.current = new AbortController())
    setShare(0)
    setStanding({ state: 'making' })
    try {
      const { name, bytes, mime } = await make(order, { signal, tell: setShare })
      files.save(name, bytes, mime)
      onSaved?.(order)
      end({ state: 'saved', file: name })
    } catch (error) {
      if (!signal.aborted) return end({ state: 'failed', order, error })
      setStanding({ state: 'idle' })
      announce(said.cancelled)
    } finally {
      underWay.current = null
    }
  }
  return {
    state: standing.state,
    told: wordsFor(standing),
    share,
    save,
    cancel: () => underWay.current?.abort(),
    reset: () => setStanding((now) => (now.state === 'making' ? now : { state: 'idle' })),
  }
}

/** Why a file could not be made: `unfetched` where a part of the app that it needs could not be had. */
function reasonOf(error: unknown, unfetched: string): string {
  if (error instanceof PressFailure && error.why === 'unfetched') return unfetched
  return error instanceof Error ? error.message : String(error)
}
