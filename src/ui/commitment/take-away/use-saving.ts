import { useCallback, useState } from 'react'
import { type FormatId, formats } from '#formats/index.ts'
import { fileOf } from '#state/session.ts'
import type { Press } from '#ui/commitment/press/press.ts'
import { reasonOf, useMaking } from '#ui/commitment/press/use-making.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useSaveFile } from '#ui/wizard/saving/use-save-file.ts'
import { useWords } from '#ui/words-context.ts'
import { useFormatName } from './use-format-name.ts'

export type Saving =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'saved'; readonly file: string }
  | { readonly state: 'failed'; readonly format: FormatId; readonly reason: string }

/** Makes a file of the open workshop as it is now and hands it to the browser; says how that went. */
export function useSaving(press: Press): {
  readonly saving: Saving
  readonly save: (format: FormatId) => Promise<void>
  /** How much of the file under way is made, 0 to 1. */
  readonly share: number
  /** Gives up the file under way. */
  readonly cancel: () => void
  /** Forgets how the last one went. */
  readonly reset: () => void
} {
  const { files, library } = useServices()
  const session = useSessionStore()
  // The visible file of the workshop goes with every paper that leaves the room.
  const { keepUp } = useSaveFile()
  const nameOf = useFormatName()
  const announce = useAnnounce()
  const { commitmentPage: said } = useWords()
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const { make, cancel, share } = useMaking()
  const save = useCallback(
    async (format: FormatId) => {
      setSaving({ state: 'making' })
      const file = fileOf(session.getState())
      try {
        const made = await make((watch) => press.makeFile(format, file, watch))
        if (made === 'busy') return
        if (made === 'givenUp') return setSaving({ state: 'idle' })
        files.save(made.name, made.bytes, made.mime)
        keepUp()
        if (holdsWorkshop(format)) library.getState().noteSaved(file.id)
        setSaving({ state: 'saved', file: made.name })
        announce(said.saved(made.name))
      } catch (error) {
        const reason = reasonOf(error, said.unfetched)
        setSaving({ state: 'failed', format, reason })
        announce(said.notSaved(nameOf(format), reason))
      }
    },
    [press, make, session, files, library, announce, said, nameOf, keepUp],
  )
  const reset = useCallback(() => setSaving((now) => (now.state === 'making' ? now : { state: 'idle' })), [])
  return { saving, share, save, cancel, reset }
}

/** Whether everything is in the file, so that work can go on from it. */
function holdsWorkshop(id: FormatId): boolean {
  return formats.some((format) => format.id === id && format.holdsRoomOnly)
}
