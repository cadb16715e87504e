import { IconButton } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import { useUndo } from './use-undo.ts'

/** Undo and redo; each says what it would take back or bring again. With nothing to do, it keeps the focus nevertheless. */
export function UndoButtons() {
  const { frame } = useWords()
  const { undoes, redoes, undo, redo } = useUndo()
  return (
    <>
      <IconButton
        icon="undo"
        label={undoes === null ? frame.undo : frame.undoEdit(undoes)}
        aria-disabled={undoes === null}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={redoes === null ? frame.redo : frame.redoEdit(redoes)}
        aria-disabled={redoes === null}
        onClick={redo}
      />
    </>
  )
}
