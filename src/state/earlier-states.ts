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
  /** Looks whether a state is due, as work ends: the one before the first edit, later the present one if the last is old. */
  readonly look: () => void
}

/** Milliseconds between two states that are kept as work goes on. */
const every = 10 * 60_000
/** Milliseconds after an edit: to write a state out takes longer than all the rest of it. */
const soon = 50
/** Milliseconds between two states kept because much was removed: the usual ones must not be crowded out. */
const removalEvery = 60_000

export function earlierStates(queue: SlotQueue | null, now: () => number, present: () => WorkshopFile): EarlierStates {
  /** What was there before the first edit since the last look. */
  let beforeEdits: WorkshopFile | null = null
  let [takenAt, removalAt]: [number | null, number] = [null, -Infinity]
  let timer: ReturnType<typeof setTimeout> | undefined
  /** A clock that somebody set back must not end all keeping until it has caught up. */
  const since = (moment: number) => Math.abs(now() - moment)
  const keep = async (state: WorkshopFile, reason: SnapshotReason) =>
    (await queue?.snapshot(snapshotName(state.revision, now(), reason), sealWorkshop(state))) === true
  const edited = (before: WorkshopFile) => {
    beforeEdits ??= before
    timer ??= setTimeout(look, soon)
  }
  const take = async (before: WorkshopFile) => {
    const last = takenAt
    takenAt = now()
    if (last === null ? await keep(before, 'opened') : await keep(present(), 'usual')) return
    takenAt = last
    beforeEdits = before
  }
  const look = () => {
    clearTimeout(timer)
    timer = undefined
    const before = beforeEdits
    beforeEdits = null
    if (before !== null && queue !== null && (takenAt === null || since(takenAt) >= every)) void take(before)
  }
  return {
    keep: (state, reason) => void keep(state, reason),
    edited,
    removed(before) {
      if (since(removalAt) <= removalEvery) return edited(before)
      removalAt = now()
      void keep(before, 'removal')
    },
    look,
  }
}
