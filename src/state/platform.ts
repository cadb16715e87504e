import type { UpdatesStore } from './updates.ts'

/** What the browser lends the app beside a place to store things. */
export interface Platform {
  readonly updates: UpdatesStore
  /** The app runs as one file, without a host. */
  readonly inOneFile: boolean
}
