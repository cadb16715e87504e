import { useCallback } from 'react'
import { writeFile } from '#core/file/workshop-file.ts'
import { workshopFileName } from '#formats/file-name.ts'
import { fileOf } from '#state/session.ts'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'

/** Saves the open workshop, whole, as a file. */
export function useSaveFile(): () => void {
  const { files, library } = useServices()
  const session = useSessionStore()
  return useCallback(() => {
    const file = fileOf(session.getState())
    files.save(workshopFileName(file.workshop), writeFile(file), 'application/json')
    library.getState().noteSaved(file.id)
  }, [files, library, session])
}
