import type { Id } from '#core/id.ts'
import type { Notes } from '#storage/notes.ts'
import type { SessionStore } from './session.ts'

/**
 * The day (ISO) on which a workshop was last edited on this device, noted with the first edit of each day; null before any.
 * It tells whether a new day begins, and is of no other use.
 */
export function lastEditDay(id: Id, notes: Notes): string | null {
  return notes.read(`edit-day/${id}`)
}

/** Notes the day of every edit; returns how to stop. */
export function noteEditDays(session: SessionStore, notes: Notes, today: () => string): () => void {
  const { id } = session.getState().history.present
  return session.subscribe((after, before) => {
    if (after.revision === before.revision || lastEditDay(id, notes) === today()) return
    notes.write(`edit-day/${id}`, today())
  })
}
