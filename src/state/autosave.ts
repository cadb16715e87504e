import type { Shelf } from '#storage/shelf.ts'
import { fileOf, type SessionStore } from './session.ts'

/** Writes every edit to the shelf in the same task it happens in, and says in the session whether that worked. Returns how to stop. */
export function autosave(session: SessionStore, shelf: Shelf, now: () => number): () => void {
  return session.subscribe((after, before) => {
    if (after.revision === before.revision) return
    const saved = shelf.save(fileOf(after))
    session.setState({ saving: saved.ok ? { state: 'saved', at: now() } : { state: 'failed', why: saved.reason } })
  })
}
