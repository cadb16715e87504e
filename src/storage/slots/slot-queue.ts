import { bad, type Result } from '#core/result.ts'
import type { KeptText } from '#storage/edits-writer.ts'
import type { SlotDevice } from './slot-device.ts'
import type { SlotsFound, SlotTrouble } from './slot-orders.ts'

/** How the second copy stands: what it surely holds, and why it holds no more. */
export interface SecondStanding {
  /** Sequence of the last text that is on the disk; -1 when there is none. */
  readonly acknowledged: number
  readonly trouble: SlotTrouble | null
  /** Whether the disk takes anything but what the slots have kept free for themselves. */
  readonly hasRoom: boolean
}

/** Brings texts into the slots one after the other; of those that wait only the newest counts. */
export interface SlotQueue {
  /** Opens the slots and says what they held. A later opening, after a failure, is told to `onReopened`. */
  open(): Promise<Result<SlotsFound, SlotTrouble>>
  standing(): SecondStanding
  keep(text: KeptText): void
  /** Keeps a text in files opened anew: the old ones may be gone, as when somebody cleared the site's data. */
  reopen(text: KeptText): void
  snapshot(name: string, text: string): Promise<boolean>
  /** Looks whether the disk has room, at most once a second; a change is told. */
  lookForRoom(): void
  /** Resolves once nothing waits, or after so many milliseconds. */
  settled(most: number): Promise<void>
  close(): Promise<void>
}

interface Listeners {
  readonly onChange: () => void
  readonly onReopened: (found: SlotsFound) => void
}

/** Milliseconds between a failure and the next try: each time twice as long, up to the longest. */
const firstPause = 500
const longestPause = 5000
/** Milliseconds that a first opening waits for files that a window held which is just going. */
const handoverPatience = 2000
/** Milliseconds between two looks for room on the disk. */
const lookEvery = 1000

export function slotQueue(device: SlotDevice, { onChange, onReopened }: Listeners): SlotQueue {
  let [acknowledged, trouble]: [number, SlotTrouble | null] = [-1, null]
  let waiting: KeptText | null = null
  let [open, busy, closed] = [false, false, false]
  let [hasRoom, lookedAt] = [true, -Infinity]
  let pause = firstPause
  let timer: ReturnType<typeof setTimeout> | undefined
  let settle: (() => void)[] = []
  const isClosed = () => closed

  const change = (next: SlotTrouble | null) => {
    trouble = next
    onChange()
  }
  const failed = (why: SlotTrouble) => {
    // A text that is too large waits for a smaller one; what this browser does not have will not come.
    const isFinal = why === 'tooLarge' || why === 'unsupported'
    if (why !== 'tooLarge') open = false
    if (isFinal) waiting = null
    else if (!closed) {
      clearTimeout(timer)
      timer = setTimeout(() => void pump(), pause)
      pause = Math.min(pause * 2, longestPause)
    }
    change(why)
  }
  const finish = () => {
    for (const done of settle) done()
    settle = []
  }
  async function openNow(): Promise<Result<SlotsFound, SlotTrouble>> {
    const found = await device.open()
    if (closed) return bad('failed')
    open = found.ok
    return found
  }
  async function lookForRoom(): Promise<void> {
    if (!open || closed || performance.now() - lookedAt < lookEvery) return
    lookedAt = performance.now()
    const found = (await device.room()).ok
    if (found === hasRoom || isClosed()) return
    hasRoom = found
    onChange()
  }
  async function pump(): Promise<void> {
    if (busy || closed) return
    busy = true
    try {
      while (!isClosed()) {
        if (!open) {
          const found = await openNow()
          if (!found.ok) return failed(found.reason)
          acknowledged = found.value.copies[0]?.sequence ?? -1
          onReopened(found.value)
        }
        if (waiting === null) break
        const text: KeptText = waiting
        const saved = await device.save(text)
        if (!saved.ok) return failed(saved.reason)
        if (waiting === text) waiting = null
        acknowledged = text.sequence
        pause = firstPause
        change(null)
        void lookForRoom()
      }
      if (trouble !== null && trouble !== 'tooLarge') change(null)
    } finally {
      busy = false
      if (waiting === null) finish()
    }
  }
  return {
    async open() {
      const until = Date.now() + handoverPatience
      let found = await openNow()
      while (!found.ok && found.reason === 'busy' && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        found = await openNow()
      }
      if (found.ok) acknowledged = found.value.copies[0]?.sequence ?? -1
      else failed(found.reason)
      return found
    },
    standing: () => ({ acknowledged, trouble, hasRoom }),
    keep(text) {
      if (trouble === 'unsupported' || closed) return
      waiting = text
      if (open) void pump()
    },
    reopen(text) {
      if (trouble === 'unsupported' || closed) return
      waiting = text
      open = false
      void pump()
    },
    snapshot: async (name, text) => open && !closed && (await device.snapshot(name, text)).ok,
    lookForRoom: () => void lookForRoom(),
    settled: (most) =>
      new Promise((resolve) => {
        if (waiting === null && !busy) return resolve()
        const end = setTimeout(resolve, most)
        settle.push(() => {
          clearTimeout(end)
          resolve()
        })
      }),
    async close() {
      closed = true
      clearTimeout(timer)
      finish()
      await device.close()
    },
  }
}
