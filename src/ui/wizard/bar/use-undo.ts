import { useCallback } from 'react'
import { useStore } from 'zustand'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

interface Undo {
  /** What the next undo takes back, in words; null when there is nothing. */
  readonly undoes: string | null
  readonly redoes: string | null
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo of the open workshop; each says what it did. */
export function useUndo(): Undo {
  const session = useSessionStore()
  const { frame, edits } = useWords()
  const announce = useAnnounce()
  const undoes = useStore(session, ({ history }) => history.past.at(-1)?.label ?? null)
  const redoes = useStore(session, ({ history }) => history.future[0]?.label ?? null)
  const undo = useCallback(() => {
    const label = session.getState().history.past.at(-1)?.label
    if (label === undefined) return
    session.getState().undo()
    announce(frame.undone(edits[label]))
  }, [session, announce, frame, edits])
  const redo = useCallback(() => {
    const label = session.getState().history.future[0]?.label
    if (label === undefined) return
    session.getState().redo()
    announce(frame.redone(edits[label]))
  }, [session, announce, frame, edits])
  return { undoes: undoes === null ? null : edits[undoes], redoes: redoes === null ? null : edits[redoes], undo, redo }
}
