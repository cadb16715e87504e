import { isInTheAir } from '#ui/kit/in-the-way.ts'
import { useKeys } from '#ui/keys/use-keys.ts'
import { useUndo } from '#ui/wizard/bar/use-undo.ts'

/**
 * Undo and redo reach every edit, also while a field has the focus: typing is an edit like any other. Only what is being
 * written and not yet added (`data-draft`) is the browser's to undo.
 */
export function UndoKeys() {
  const { undo, redo } = useUndo()
  useKeys({
    undo: ({ target }) => !isDraft(target) && act(undo),
    redo: ({ target }) => !isDraft(target) && act(redo),
  })
  return null
}

/** What is in the air might be the very thing that would be taken back: nothing is before it has been put down. */
function act(change: () => void): true {
  if (!isInTheAir()) change()
  return true
}

function isDraft(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  return target.value !== '' && target.closest('[data-draft]') !== null
}
