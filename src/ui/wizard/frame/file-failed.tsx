import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useBackup } from '#ui/wizard/saving/use-backup.ts'
import { useSaveFile } from '#ui/wizard/saving/use-save-file.ts'

/** The chosen file could not be written, as when its drive was pulled out: said until it can be, or another is chosen. */
export function FileFailed() {
  const { saving: said } = useWords()
  const backup = useBackup(useWorkshop((workshop) => workshop.id))
  const { saveAs } = useSaveFile()
  if (backup?.hasFailed !== true) return null
  return (
    <div role="alert">
      <Notice tone="error" actions={saveAs !== null && <Button onClick={saveAs}>{said.saveAs}</Button>}>
        {said.fileFailed(backup.name)}
      </Notice>
    </div>
  )
}
