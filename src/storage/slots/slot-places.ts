import type { Id } from '#core/id.ts'

/** Names in the origin's private file system: wirkbund/<id>/slot-a, slot-b and snapshots beside them. */
export const rootFolder = 'wirkbund'
export const slotNames = ['slot-a', 'slot-b'] as const
/** Written anew to learn whether there is room on the disk. */
export const roomName = 'room'

/** Snapshots kept of one workshop: six hours at one in ten minutes. */
export const mostSnapshots = 36

/** Why a snapshot was taken. */
export const snapshotReasons = ['opened', 'usual', 'migration', 'conflict', 'import', 'removal', 'deletion'] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** An earlier state of a workshop, named by what tells it: sequence, moment (milliseconds since 1970) and reason. */
export interface Snapshot {
  readonly id: Id
  readonly name: string
  readonly sequence: number
  readonly at: number
  readonly reason: SnapshotReason
}

/** `at` in milliseconds since 1970. Sorted as text, names lie in the order of their sequences: the first is the oldest. */
export function snapshotName(sequence: number, at: number, reason: SnapshotReason): string {
  return `snapshot-${String(sequence).padStart(16, '0')}-${at}-${reason}`
}

/** Null for files that are no snapshot. */
export function snapshotFrom(id: Id, name: string): Snapshot | null {
  const [, sequence, at, word] = /^snapshot-(\d{16})-(\d+)-([a-z]+)$/.exec(name) ?? []
  const reason = snapshotReasons.find((known) => known === word)
  return reason === undefined ? null : { id, name, sequence: Number(sequence), at: Number(at), reason }
}

/** The folder of one workshop. Rejects as the browser does: SecurityError, or TypeError where there is no such storage. */
export async function workshopFolder(id: Id, create: boolean): Promise<FileSystemDirectoryHandle> {
  const origin = await navigator.storage.getDirectory()
  const root = await origin.getDirectoryHandle(rootFolder, { create })
  return root.getDirectoryHandle(id, { create })
}
