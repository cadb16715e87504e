import { formatById, type FormatId } from '#formats/index.ts'
import { fileOf } from '#state/session.ts'
import type { Press } from '#ui/commitment/press/press.ts'
import { type Saving, useSaving } from '#ui/commitment/press/use-saving.ts'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useSaveFile } from '#ui/wizard/saving/use-save-file.ts'
import { useWords } from '#ui/words-context.ts'
import { useFormatName } from './use-format-name.ts'

/** Saves the open workshop, as it is when asked, in a format. */
export function useSavingFormat(press: Press): Saving<FormatId> {
  const { library } = useServices()
  const session = useSessionStore()
  // The visible file of the workshop goes with every paper that leaves the room.
  const { keepUp } = useSaveFile()
  const nameOf = useFormatName()
  const { commitmentPage: said } = useWords()
  return useSaving({
    make: (format: FormatId, watch) => press.makeFile(format, fileOf(session.getState()), watch),
    notSaved: (format, reason) => said.notSaved(nameOf(format), reason),
    onSaved(format) {
      keepUp()
      // Everything is in such a file: work can go on from it.
      if (formatById(format).holdsRoomOnly) library.getState().noteSaved(session.getState().history.present.id)
    },
  })
}
