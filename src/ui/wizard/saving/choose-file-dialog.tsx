import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useWords } from '#ui/words-context.ts'
import { useSaveFile } from './use-save-file.ts'

/** How a chosen file is written: this once, or from now on by itself. */
export type ChosenWay = 'saveAs' | 'automatic'

/** Before a file of the whole workshop is chosen: what will be inside. */
export function ChooseFileDialog({ way, onClose }: { way: ChosenWay; onClose: () => void }) {
  const { common, files, saving: said } = useWords()
  const { [way]: choose } = useSaveFile()
  return (
    <Dialog
      title={way === 'automatic' ? said.automaticTitle : files.saveTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button
          look="main"
          icon="folder"
          onClick={() => {
            choose?.()
            onClose()
          }}
        >
          {said.chooseFile}
        </Button>
      }
    >
      <Notice tone="warn">{files.saveWhole}</Notice>
    </Dialog>
  )
}
