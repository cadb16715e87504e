import { createStore, type StoreApi } from 'zustand'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { type History, record, redo, startHistory, undo } from '#core/history.ts'
import type { Workshop } from '#core/workshop.ts'
import type { EditLabel } from '#core/edit-label.ts'

/** Whether the latest edit is kept on this device; `failed` names why it is not. */
export type Saving =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly why: 'full' | 'blocked' }

/** One open workshop. The store only holds and swaps values; every rule lives in core. */
export interface Session {
  readonly history: History<Workshop, EditLabel>
  /** Counts every change, undo too: a later state of the same workshop always has a higher one. */
  readonly revision: number
  readonly baseRevision: number
  readonly saving: Saving
  /** `run` joins edits of one field into one step of undo. */
  readonly edit: (label: EditLabel, change: (workshop: Workshop) => Workshop, run?: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

export type SessionStore = StoreApi<Session>

export function openSession(file: WorkshopFile, openedAt: number): SessionStore {
  return createStore<Session>()((set) => {
    const move = (change: (history: Session['history']) => Session['history']) =>
      set((session) => {
        const history = change(session.history)
        if (history.present === session.history.present) return session
        return { history, revision: session.revision + 1, saving: { state: 'saving' } }
      })
    return {
      history: startHistory(file.workshop),
      revision: file.revision,
      baseRevision: file.baseRevision,
      saving: { state: 'saved', at: openedAt },
      edit: (label, change, run) => move((history) => record(history, change(history.present), label, run ?? null)),
      undo: () => move(undo),
      redo: () => move(redo),
    }
  })
}

/** The open workshop as a file would hold it. */
export function fileOf({ history, revision, baseRevision }: Session): WorkshopFile {
  return { id: history.present.id, revision, baseRevision, workshop: history.present }
}
