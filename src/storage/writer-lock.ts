import type { Id } from '#core/id.ts'

/** The right to write one workshop, held by one window at a time. */
interface WriterLock {
  release(): void
}

/** `taken`: another window has it. `unguarded`: this browser has no locks here (plain http); storage itself must tell. */
export type Lock = WriterLock | 'taken' | 'unguarded'

export interface WriterLocks {
  /** `free`: only if nobody has it. `wait`: within a second, as after a hand-over. `steal`: whoever has it. */
  take(id: Id, how: 'free' | 'wait' | 'steal', onStolen: () => void): Promise<Lock>
}

/** Milliseconds. */
const waitFor = 1000

/** `manager` is asked for every time: where there is none, or where asking throws, nobody is guarded. */
export function browserLocks(manager: () => LockManager | undefined): WriterLocks {
  return {
    take: (id, how, onStolen) =>
      new Promise((answer) => {
        let held = false
        const hold = (lock: unknown) => {
          if (lock === null) return answer('taken')
          held = true
          return new Promise<void>((release) => answer({ release: () => release() }))
        }
        try {
          const locks = manager()
          if (locks === undefined) return answer('unguarded')
          locks.request(`wirkbund/${id}`, options(how), hold).catch((error: unknown) => {
            if (held) return onStolen()
            const name = error instanceof DOMException ? error.name : ''
            answer(name === 'TimeoutError' || name === 'AbortError' ? 'taken' : 'unguarded')
          })
        } catch {
          answer('unguarded') // An opaque origin (some file:// pages) throws where it could simply have no locks.
        }
      }),
  }
}

function options(how: 'free' | 'wait' | 'steal'): LockOptions {
  switch (how) {
    case 'free':
      return { ifAvailable: true }
    case 'wait':
      return { signal: AbortSignal.timeout(waitFor) }
    case 'steal':
      return { steal: true }
  }
}
