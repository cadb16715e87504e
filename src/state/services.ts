import type { Id } from '#core/id.ts'
import type { Files } from '#storage/files.ts'
import type { BackupsStore } from './backups.ts'
import type { LibraryStore } from './library.ts'
import type { SettingsStore } from './settings.ts'

/** What the screens are given by the composition root. */
export interface Services {
  readonly library: LibraryStore
  readonly settings: SettingsStore
  readonly files: Files
  /** Files chosen once and written again; absent where nothing but downloads is expected. */
  readonly backups?: BackupsStore
  /** Deletes all that this app keeps here, tells the other windows, and starts anew; false when something is left. */
  readonly eraseEverything?: () => Promise<boolean>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => Id
}
