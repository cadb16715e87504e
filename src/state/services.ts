import type { Id } from '#core/id.ts'
import type { Files } from '#storage/files.ts'
import type { Notes } from '#storage/notes.ts'
import type { ProjectorLines } from '#storage/projector-line.ts'
import type { ProjectorWindows } from '#storage/projector-window.ts'
import type { BackupsStore } from './backups.ts'
import type { LibraryStore } from './library.ts'
import type { SettingsStore } from './settings.ts'

// For the screens, which import nothing of storage.
export type { NamedFile } from '#storage/files.ts'

/** What leading a room needs of the device: where the course of the day is noted, and the windows of the projector. */
export interface LiveServices {
  readonly notes: Notes
  readonly lines: ProjectorLines
  readonly windows: ProjectorWindows
}

/** What the screens are given by the composition root. */
export interface Services {
  readonly library: LibraryStore
  readonly settings: SettingsStore
  readonly files: Files
  /** Files chosen once and written again; absent where nothing but downloads is expected. */
  readonly backups?: BackupsStore
  /** Deletes all that this app keeps here, tells the other windows, and starts anew; false when something is left. */
  readonly eraseEverything?: () => Promise<boolean>
  /** What is being written and not yet added, for as long as this window stands; absent where a reload may lose it. */
  readonly drafts?: Notes
  /** Absent where there is no projector: then the day's course is forgotten with the window. */
  readonly live?: LiveServices
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => Id
}
