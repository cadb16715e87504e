import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Saving } from '#state/saving.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import { useCalmSaving } from './use-calm-saving.ts'
import { OneCopy } from './one-copy.tsx'
import styles from './saving-state.module.css'
import { useSaveFile } from './use-save-file.ts'

/** Says truthfully where the last edit is kept. A failure stays until it is over, with a way out. */
export function SavingState() {
  const { frame } = useWords()
  const session = useSessionStore()
  const role = useStore(session, (state) => state.role)
  const saving = useCalmSaving(session)
  const fileAge = useFileAge()
  useSayOnce(saving)
  if (role !== 'writer') return null
  switch (saving.state) {
    case 'saved':
      return <Saved at={saving.at} fileAge={fileAge} />
    case 'saving':
      return <p className={styles['saved']}>{frame.saving}</p>
    case 'oneCopy':
      return <OneCopy saving={saving} fileAge={fileAge} />
    case 'failed':
      return <NotSaved why={saving.why} />
  }
}

/** That work is not kept concerns everyone: on the wall, where there is no bar, it is said as well. */
export function RoomSavingState() {
  const session = useSessionStore()
  const role = useStore(session, (state) => state.role)
  const saving = useCalmSaving(session)
  return role === 'writer' && saving.state === 'failed' && <NotSaved why={saving.why} />
}

function NotSaved({ why }: { why: (Saving & { state: 'failed' })['why'] }) {
  const { frame, app } = useWords()
  const { save } = useSaveFile()
  return (
    <div role="alert">
      <Notice tone="error" actions={<Button onClick={save}>{frame.saveFileNow}</Button>}>
        {why === 'full' ? frame.notSavedFull : frame.notSavedBlocked}{' '}
        <small className={styles['also']}>{app.alsoRoom}</small>
      </Notice>
    </div>
  )
}

function Saved({ at, fileAge }: { at: number; fileAge: string }) {
  const { frame } = useWords()
  const formats = useFormats()
  return (
    <p className={styles['saved']} title={fileAge}>
      <Icon name="check" />
      <span className="tabular">{frame.saved(formats.clock(at))}</span>
    </p>
  )
}

/** Once per change, and politely: work that is kept again, or in one copy only. An alert speaks for itself. */
function useSayOnce({ state }: Saving): void {
  const { saving: said } = useWords()
  const announce = useAnnounce()
  const before = useRef(state)
  useEffect(() => {
    if (state === 'saving' || state === before.current) return
    before.current = state
    if (state === 'saved') announce(said.nowSaved)
    if (state === 'oneCopy') announce(said.oneCopyTitle)
  }, [state, announce, said])
}

/** How old the last file of this workshop is, in words. */
export function useFileAge(): string {
  const { library: said } = useWords()
  const formats = useFormats()
  const { now } = useServices()
  const id = useWorkshop((workshop) => workshop.id)
  const savedAt = useLibrary((known) => known.savedToFile[id])
  return savedAt === undefined ? said.neverFile : said.lastFile(formats.ago(savedAt, now()))
}
