import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import type { Notes } from '#storage/notes.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'
import type { Device } from './device.ts'
import { daysInBin } from './removed.ts'
import type { SavedToFile } from './saved-to-file.ts'

/** A deleted workshop. Moments in milliseconds since 1970. */
export interface Binned {
  readonly id: Id
  /** Empty when it had none, or when what is kept of it cannot be read. */
  readonly title: string
  readonly at: number
  /** When it goes by itself, with the next visit. */
  readonly until: number
}

/** The deleted workshops of this device: their states lie in the second copy, without the two slots. */
export interface Bin {
  /** Deleted last comes first. */
  readonly list: (ids: readonly Id[]) => Promise<readonly Binned[]>
  /** Puts a workshop back as it was, under its own id; false when nothing readable is there, or the device refuses. */
  readonly bringBack: (id: Id) => Promise<boolean>
  /**
   * Deletes all that is left of a workshop, with what was noted and not yet added; false when it has been brought back
   * meanwhile, or something of it is still there.
   */
  readonly forget: (id: Id) => Promise<boolean>
  /** Forgets those whose time is over, and says which are left. */
  readonly tidy: (ids: readonly Id[]) => Promise<readonly Id[]>
}

interface Tools extends Device {
  readonly second: SecondCopy
  readonly notes: Notes
  readonly drafts?: Notes
  readonly save: (file: WorkshopFile) => boolean
  readonly saves: SavedToFile
  /** This one is no longer among the deleted. */
  readonly left: (id: Id) => void
}

const day = 86_400_000

export function openBin({ shelf, second, notes, drafts, locks, now, save, saves, left }: Tools): Bin {
  const newest = async (id: Id) => (await second.snapshots(id))[0] ?? null
  const isBack = async (id: Id) => {
    const first = shelf.peek(id)
    return (first.ok && first.value.whole !== null) || (await second.newest(id)) !== null
  }
  const read = async (id: Id) => {
    const snapshot = await newest(id)
    const text = snapshot === null ? null : await second.readSnapshot(snapshot)
    const opened = text === null ? null : openSealed(text, id)
    return opened?.ok === true ? opened.value : null
  }
  const describe = async (id: Id): Promise<readonly Binned[]> => {
    const snapshot = await newest(id)
    if (snapshot === null) return []
    const title = (await read(id))?.workshop.facts.title ?? ''
    return [{ id, title, at: snapshot.at, until: snapshot.at + daysInBin * day }]
  }
  const forget = async (id: Id): Promise<boolean> => {
    const lock = (await locks?.take(id, 'free', () => undefined)) ?? 'unguarded'
    if (lock === 'taken') return false
    const isGone = !(await isBack(id)) && (await second.remove(id)) && shelf.remove(id).ok && shelf.removeAside(id).ok
    if (lock !== 'unguarded') lock.release()
    if (isGone) {
      notes.forget(id)
      drafts?.forget(id)
      saves.forget(id)
      left(id)
    }
    return isGone
  }
  return {
    async list(ids) {
      const found = await Promise.all(ids.map(describe))
      return found.flat().toSorted((a, b) => b.at - a.at)
    },
    async bringBack(id) {
      const file = (await isBack(id)) ? null : await read(id)
      const done = file === null ? await isBack(id) : save(file)
      if (done) left(id)
      return done
    },
    forget,
    async tidy(ids) {
      const isOver = async (id: Id) => ((await newest(id))?.at ?? now()) + daysInBin * day <= now()
      const kept = await Promise.all(ids.map(async (id) => ((await isOver(id)) && (await forget(id)) ? [] : [id])))
      return kept.flat()
    },
  }
}
