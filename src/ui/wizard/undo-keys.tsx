import { useEffect } from 'react'
import { useUndo } from './use-undo.ts'

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) reach every edit, also while a field has the focus: typing is an edit like any other.
 * Only what is being written and not yet added (`data-draft`) is the browser's to undo.
 */
export function UndoKeys() {
  const { undo, redo } = useUndo()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if ((key !== 'z' && key !== 'y') || isDraft(event.target)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo, redo])
  return null
}

function isDraft(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  return target.value !== '' && target.closest('[data-draft]') !== null
}
