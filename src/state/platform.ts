import type { Passphrases } from '#storage/passphrase.ts'
import type { UpdatesStore } from './updates.ts'

/** What the browser lends the app beside a place to store things. */
export interface Platform {
  readonly updates: UpdatesStore
  /** Null where the browser does not encrypt: over plain http. */
  readonly passphrases: Passphrases | null
  /** The app runs as one file, without a host. */
  readonly inOneFile: boolean
}
