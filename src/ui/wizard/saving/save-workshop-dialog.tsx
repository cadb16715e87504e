import { fileOf } from '#state/session.ts'
import { SaveFileDialog } from '#ui/save-file-dialog.tsx'
import { useSessionStore } from '#ui/session-context.ts'
import { useSaveFile } from './use-save-file.ts'

/** The open workshop, as it is when the button is pressed. */
export function SaveWorkshopDialog({ onClose }: { onClose: () => void }) {
  const session = useSessionStore()
  const { save } = useSaveFile()
  return <SaveFileDialog file={() => fileOf(session.getState())} onPlain={save} onClose={onClose} />
}
