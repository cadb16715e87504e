import { useMemo } from 'react'
import { workshopFileName } from '#formats/file-name.ts'
import { openBackups } from '#state/backups.ts'
import { fileOf } from '#state/session.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

export interface SaveFile {
  /** Into the file chosen before, else as a download. */
  readonly save: () => void
  /** Asks for a file to write into, now and later. Null where the browser cannot. */
  readonly saveAs: (() => void) | null
  /** Asks for a file that follows the work by itself. Null where the browser cannot. */
  readonly automatic: (() => void) | null
  /** Writes the automatic file, if there is one and something changed. */
  readonly keepUp: () => void
}

/** Saves the open workshop, whole, as a file that people see; each says how that went. */
export function useSaveFile(): SaveFile {
  const { files, library, backups } = useServices()
  const session = useSessionStore()
  const announce = useAnnounce()
  const { saving: said, files: downloaded } = useWords()
  return useMemo(() => {
    const store = backups ?? openBackups(files)
    const now = () => fileOf(session.getState())
    const tell = (answer: 'written' | 'downloaded' | 'failed' | null) => {
      const { id } = now()
      const name = store.getState().of[id]?.name ?? ''
      if (answer === 'written' || answer === 'downloaded') library.getState().noteSaved(id)
      if (answer === 'written') announce(said.savedInto(name))
      if (answer === 'downloaded') announce(downloaded.saved(workshopFileName(now().workshop)))
    }
    const choose = (isAutomatic: boolean) => () => {
      const file = now()
      void store.getState().saveAs(file, workshopFileName(file.workshop), isAutomatic).then(tell)
    }
    return {
      save() {
        const file = now()
        void store.getState().save(file, workshopFileName(file.workshop)).then(tell)
      },
      saveAs: files.choose === undefined ? null : choose(false),
      automatic: files.choose === undefined ? null : choose(true),
      keepUp: () =>
        void store
          .getState()
          .keepUp(now())
          .then((isWritten) => isWritten && library.getState().noteSaved(now().id)),
    }
  }, [backups, files, session, announce, said, downloaded, library])
}
