import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { type SnapshotReason, snapshotName } from '#storage/slots/slot-places.ts'
import type { SlotQueue } from '#storage/slots/slot-queue.ts'

/** The states of an open workshop that are kept beside its second copy, for people to go back to. */
export interface EarlierStates {
  /** Keeps a state now. */
  readonly keep: (state: WorkshopFile, reason: SnapshotReason) => void
  /** An edit was made in this state. */
  readonly edited: (before: WorkshopFile) => void
  /** The same, by an edit that took away so many UTF-16 units: what was there is kept at once, at most once a minute. */
  readonly removed: (before: WorkshopFile) => void
  /** Keeps what was there when work began, or what is there now if the last one is old. Once a second, not with an edit. */
  readonly look: (present: WorkshopFile) => void
}

const every = 10 * 60_000
/** Milliseconds between two states kept because much was removed: the usual ones must not be crowded out. */
const removalEvery = 60_000

export function earlierStates(queue: SlotQueue | null, now: () => number): EarlierStates {
  /** What was there before the first edit since the last look. */
  let beforeEdits: WorkshopFile | null = null
  let [takenAt, removalAt]: [number | null, number] = [null, -Infinity]
  const keep = async (state: WorkshopFile, reason: SnapshotReason) =>
    (await queue?.snapshot(snapshotName(state.revision, now(), reason), sealWorkshop(state))) === true
  const edited = (before: WorkshopFile) => {
    beforeEdits ??= before
  }
  const take = async (before: WorkshopFile, present: WorkshopFile) => {
    const last = takenAt
    takenAt = now()
    if (last === null ? await keep(before, 'opened') : await keep(present, 'usual')) return
    takenAt = last
    beforeEdits = before
  }
  return {
    keep: (state, reason) => void keep(state, reason),
    edited,
    removed(before) {
      if (now() - removalAt <= removalEvery) return edited(before)
      removalAt = now()
      void keep(before, 'removal')
    },
    look(present) {
      const before = beforeEdits
      beforeEdits = null
      if (before === null || queue === null || (takenAt !== null && now() - takenAt < every)) return
      void take(before, present)
    },
  }
}
