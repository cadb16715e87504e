import { createStore, type StoreApi } from 'zustand'
import type { EditLabel } from '#core/edit-label.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { type History, record, redo, startHistory, undo } from '#core/history.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Saving } from './saving.ts'

/** Why an edit was not taken: this window only reads, or the workshop would be larger than a device keeps well. */
type Refused = 'reading' | 'tooLarge'

/**
 * What the room should know once. `recovered`: the second copy was newer than the first. `setAside`: unreadable bytes were
 * kept under a name of their own. `rewritten`: what was stored had gone and was written again. `conflict`: a state that
 * another window wrote at the same time is kept as a snapshot. `taken`: another window took over without asking.
 */
export type Told = 'recovered' | 'setAside' | 'rewritten' | 'conflict' | 'taken'

/** One open workshop. The store only holds and swaps values; every rule lives in core. */
export interface Session {
  readonly history: History<Workshop, EditLabel>
  /** Counts every change, undo too: a later state of the same workshop always has a higher one. */
  readonly revision: number
  readonly baseRevision: number
  /** One window writes; the others follow it live and refuse edits. `gone`: the workshop was deleted elsewhere. */
  readonly role: 'writer' | 'reader' | 'gone'
  readonly saving: Saving
  /** UTF-16 units of the text as last kept, to a thousand; 0 before the first time. */
  readonly size: number
  /** The edit refused last; `turn` tells two of them apart. */
  readonly refused: { readonly why: Refused; readonly turn: number } | null
  readonly told: Told | null
  /** `run` joins edits of one field into one step of undo. False where it was refused: what was typed is to stay where it is. */
  readonly edit: (label: EditLabel, change: (workshop: Workshop) => Workshop, run?: string) => boolean
  readonly undo: () => void
  readonly redo: () => void
}

export type SessionStore = StoreApi<Session>

/** Largest text of one workshop, in UTF-16 units: twelve large boards. Two of them fit into local storage. */
export const largestWorkshop = 1_000_000

export function openSession(file: WorkshopFile, now: () => number): SessionStore {
  const openedAt = now()
  return createStore<Session>()((set, get) => {
    const move = (change: (history: Session['history']) => Session['history']): boolean => {
      const { refused } = get()
      set((session) => {
        if (session.role !== 'writer') return refuse(session, 'reading')
        const history = change(session.history)
        if (history.present === session.history.present) return session
        if (isTooLarge(session, history.present)) return refuse(session, 'tooLarge')
        return { history, revision: session.revision + 1, saving: { state: 'saving' }, refused: null }
      })
      return get().refused === null || get().refused === refused
    }
    return {
      history: startHistory(file.workshop, openedAt),
      revision: file.revision,
      baseRevision: file.baseRevision,
      role: 'writer',
      saving: { state: 'saved', at: openedAt },
      size: 0,
      refused: null,
      told: null,
      edit: (label, change, run) =>
        move((history) => record(history, change(history.present), { label, run: run ?? null, at: now() })),
      undo: () => void move(undo),
      redo: () => void move(redo),
    }
  })
}

/** The open workshop as a file would hold it. */
export function fileOf({ history, revision, baseRevision }: Session): WorkshopFile {
  return { id: history.present.id, revision, baseRevision, workshop: history.present }
}

/** What a session takes over from outside: another window's state, or a copy that is newer. It has no history here. */
export function adopted(file: WorkshopFile): Pick<Session, 'history' | 'revision' | 'baseRevision'> {
  return { history: startHistory(file.workshop), revision: file.revision, baseRevision: file.baseRevision }
}

function refuse({ refused }: Session, why: Refused): Pick<Session, 'refused'> {
  return { refused: { why, turn: (refused?.turn ?? 0) + 1 } }
}

/** Measured only near the limit, as measuring takes as long as saving; what makes a workshop smaller is always taken. */
function isTooLarge({ size, history }: Session, next: Workshop): boolean {
  if (size < largestWorkshop * 0.9) return false
  const length = JSON.stringify(next).length
  return length > largestWorkshop && length > JSON.stringify(history.present).length
}
