import type { MenuItem } from '#ui/kit/menu.tsx'
import { useServices } from '#ui/services-context.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useFileAge } from '#ui/wizard/saving/saving-state.tsx'
import { useBackup } from '#ui/wizard/saving/use-backup.ts'
import type { ChosenWay } from '#ui/wizard/saving/choose-file-dialog.tsx'
import { useSaveFile } from '#ui/wizard/saving/use-save-file.ts'

/**
 * The commands for the file of the open workshop, under a line that says how old the last one is. `onAsk` opens the
 * dialog of a new file, which says what will be inside; one that was chosen before is written at once.
 */
export function useFileItems(onAsk: (way: 'download' | ChosenWay) => void): readonly MenuItem[] {
  const { frame, saving: said } = useWords()
  const { backups } = useServices()
  const id = useWorkshop((workshop) => workshop.id)
  const age = useFileAge()
  const file = useSaveFile()
  const backup = useBackup(id)
  const { saveAs, automatic } = file
  return [
    {
      id: 'save',
      label: frame.saveFile,
      icon: 'download',
      heading: age,
      onChoose: backup === undefined ? () => onAsk('download') : file.save,
    },
    ...(saveAs === null
      ? []
      : [{ id: 'saveAs', label: said.saveAs, icon: 'document', onChoose: () => onAsk('saveAs') } as const]),
    ...(automatic === null || backup?.isAutomatic === true
      ? []
      : [{ id: 'automatic', label: said.automatic, icon: 'folder', onChoose: () => onAsk('automatic') } as const]),
    ...(backup?.isAutomatic === true
      ? [
          {
            id: 'automaticEnd',
            label: said.automaticEnd,
            icon: 'folder',
            heading: backup.hasFailed ? said.fileFailed(backup.name) : said.automaticInto(backup.name),
            onChoose: () => backups?.getState().endAutomatic(id),
          } as const,
        ]
      : []),
  ]
}
