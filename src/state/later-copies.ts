import type { Id } from '#core/id.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import type { Kept, Shelf } from '#storage/shelf.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'

/** Workshops whose second copy is newer than the first, or the only one that can be read. */
export type LaterCopies = ReadonlyMap<Id, Kept>

/** What the second copy knows that the first does not. */
export interface SecondLook {
  readonly later: LaterCopies
  /** Workshops of which only earlier states are left: they were deleted. */
  readonly binned: readonly Id[]
}

/** After a killed browser, or when local storage was emptied, the first copy is not the last word. */
export async function lookAtSecond(second: SecondCopy, shelf: Shelf): Promise<SecondLook> {
  const ids = await second.list()
  const found = await Promise.all(ids.map(async (id) => ({ id, kept: await laterCopy(id, second, shelf) })))
  return {
    later: new Map(
      found.flatMap(({ id, kept }): [Id, Kept][] => (kept === null || kept === 'binned' ? [] : [[id, kept]])),
    ),
    binned: found.flatMap(({ id, kept }) => (kept === 'binned' ? [id] : [])),
  }
}

async function laterCopy(id: Id, second: SecondCopy, shelf: Shelf): Promise<Kept | 'binned' | null> {
  const newest = await second.newest(id)
  const first = shelf.load(id)
  const known = first.ok ? first.value : null
  if (newest === null) {
    if (known !== null) return null
    // Two slots that are both torn, and no first copy: what is left of it is still somebody's work.
    if ((await second.bytes(id)).length > 0)
      return first.ok ? { id, ok: false, why: { why: 'notJson', at: '' }, text: '' } : null
    return (await second.snapshots(id)).length > 0 ? 'binned' : null
  }
  const read = openSealed(newest.text, id)
  if (!read.ok) return known === null ? { id, ok: false, why: read.reason, text: newest.text } : null
  const isLater = known === null || !known.ok || known.file.revision < read.value.revision
  // What a newer app wrote stays what the list shows, whatever an older copy says.
  return isLater && !(known?.ok === false && known.why.why === 'newer') ? { id, ok: true, file: read.value } : null
}

/** A list of first copies with every later one in place of its own, and with those that have no first copy. */
export function withLaterCopies(kept: readonly Kept[], later: LaterCopies): readonly Kept[] {
  const isOlder = (entry: Kept) => {
    const other = later.get(entry.id)
    return other?.ok === true && (!entry.ok || (other.ok && entry.file.revision < other.file.revision))
  }
  const rest = kept.filter((entry) => !isOlder(entry))
  const known = new Set(rest.map(({ id }) => id))
  return [...rest, ...[...later.values()].filter(({ id }) => !known.has(id))]
}
