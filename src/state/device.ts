import type { Id } from '#core/id.ts'
import { type OpenFeed } from '#storage/live-feed.ts'
import type { Shelf } from '#storage/shelf.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'
import type { WriterLocks } from '#storage/writer-lock.ts'

/** What keeping an open workshop needs of the device. What is left out is not expected: one copy, one window. */
export interface Device {
  readonly shelf: Shelf
  readonly second?: SecondCopy
  readonly locks?: WriterLocks
  readonly openFeed?: OpenFeed
  /** Calls whenever the page is being left or laid aside, until it is told to forget that. */
  readonly onHide?: (listener: () => void) => () => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => Id
}

/** A line to nobody. */
export const silentFeed: OpenFeed = () => ({ send: () => undefined, close: () => undefined })
