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

/** Milliseconds after an edit in which its day is noted: no edit waits for it. */
const soon = 1000

/** Notes the days on which there are edits; returns how to stop. */
export function noteEditDays(session: SessionStore, notes: Notes, today: () => string): () => void {
  const { id } = session.getState().history.present
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = () => {
    timer = undefined
    const day = today()
    if (lastEditDay(id, notes) !== day) notes.write(`edit-day/${id}`, day)
  }
  const unsubscribe = session.subscribe((after, before) => {
    if (after.revision !== before.revision) timer ??= setTimeout(note, soon)
  })
  return () => {
    unsubscribe()
    if (timer === undefined) return
    clearTimeout(timer)
    note()
  }
}
