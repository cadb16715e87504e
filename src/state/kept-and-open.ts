import type { Kept } from '#storage/shelf.ts'
import { fileOf, type Session } from './session.ts'

/** What storage keeps of a workshop, or what this visit knows of it where that is later: edits that the device refused. */
export function atItsLatest(kept: Kept, session: Session | undefined): Kept {
  if (session === undefined || (kept.ok && kept.file.revision >= session.revision)) return kept
  return { id: kept.id, ok: true, file: fileOf(session) }
}

/** The same entry of the list with the open workshop in place of its own, where they are the same: it is held once then. */
export function heldOnce(kept: Kept, session: Session): Kept {
  const isSame =
    kept.ok &&
    kept.id === session.history.present.id &&
    kept.file.revision === session.revision &&
    session.role === 'writer'
  return isSame ? { ...kept, file: fileOf(session) } : kept
}
