import type { Shelf } from '#storage/shelf.ts'
import { fileOf, type SessionStore } from './session.ts'

/** Writes every edit to the shelf in the same task it happens in. Returns how to stop. */
export function autosave(session: SessionStore, shelf: Shelf, now: () => number): () => void {
  return session.subscribe((after, before) => {
    if (after.revision !== before.revision) saveNow(session, shelf, now)
  })
}

/** Writes what the session holds, and says in the session whether that worked. */
export function saveNow(session: SessionStore, shelf: Shelf, now: () => number): void {
  const saved = shelf.save(fileOf(session.getState()))
  session.setState({ saving: saved.ok ? { state: 'saved', at: now() } : { state: 'failed', why: saved.reason } })
}
