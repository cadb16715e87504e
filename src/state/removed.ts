import type { WorkshopFile } from '#core/file/workshop-file.ts'

/** Days that a deleted workshop is kept where there is a second copy. */
export const daysInBin = 30

/** A workshop that was deleted, as it was last. */
export interface Removed {
  readonly file: WorkshopFile
  /** Whether its last state is kept on this device for some time, with the earlier ones; else it is in memory only. */
  readonly isKept: boolean
}
