import type { Id } from '#core/id.ts'
import type { Files } from '#storage/files.ts'
import type { LibraryStore } from './library.ts'
import type { SettingsStore } from './settings.ts'

/** What the screens are given by the composition root. */
export interface Services {
  readonly library: LibraryStore
  readonly settings: SettingsStore
  readonly files: Files
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => Id
}
