import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useWords } from '#ui/words-context.ts'
import { SaveWorkshopDialog } from '#ui/wizard/saving/save-workshop-dialog.tsx'
import { useBackup } from '#ui/wizard/saving/use-backup.ts'
import { useSaveFile } from '#ui/wizard/saving/use-save-file.ts'
import { useSayOnce } from './use-say-once.ts'

const minute = 60_000
/** Milliseconds of work without a file until it is worth a word. */
const patience = 30 * minute

/** Keeps the automatic file up to date; where there is none, a calm word after half an hour of work without a file. */
export function FileReminder() {
  const { saving: said } = useWords()
  const { now } = useServices()
  const session = useSessionStore()
  const id = useWorkshop((workshop) => workshop.id)
  const savedAt = useLibrary((known) => known.savedToFile[id])
  const { save, keepUp } = useSaveFile()
  const backup = useBackup(id)
  const [isAsking, setIsAsking] = useState(false)
  const [begun, setBegun] = useState(() => ({ at: now(), revision: session.getState().revision }))
  const hasChanged = useStore(session, ({ revision }) => revision > begun.revision)
  const at = useNow(minute)
  useEffect(() => {
    const timer = setInterval(keepUp, minute)
    return () => clearInterval(timer)
  }, [keepUp])
  const [seen, setSeen] = useState(savedAt)
  // What a file holds need not be reminded of: the waiting begins anew with it.
  if (savedAt !== seen) {
    setSeen(savedAt)
    if (savedAt !== undefined) setBegun({ at: savedAt, revision: session.getState().revision })
  }
  const isDue = hasChanged && at - begun.at >= patience
  useSayOnce(isDue ? said.remind : null)
  if (!isDue) return null
  return (
    <>
      <Notice
        actions={
          <>
            <Button onClick={backup === undefined ? () => setIsAsking(true) : save}>{said.remindSave}</Button>
            <Button look="bare" onClick={() => setBegun({ at: now(), revision: begun.revision })}>
              {said.remindLater}
            </Button>
          </>
        }
      >
        {said.remind}
      </Notice>
      {isAsking && <SaveWorkshopDialog onClose={() => setIsAsking(false)} />}
    </>
  )
}
