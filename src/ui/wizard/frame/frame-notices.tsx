import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useIsRoom } from '#ui/live-room-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { FileFailed } from './file-failed.tsx'
import { FileReminder } from './file-reminder.tsx'
import styles from './frame-notices.module.css'
import { ReaderBanner } from './reader-banner.tsx'
import { RoomSavingState } from '#ui/wizard/saving/saving-state.tsx'
import { useSayOnce } from './use-say-once.ts'

/** UTF-16 units from which a workshop counts as very long. */
const large = 500_000

/**
 * Between the bar and the screen: which window writes, and what the room should know about its data. On the wall only what
 * is lost otherwise shows; the rest goes on out of sight, so that the automatic file follows and nothing is asked twice.
 */
export function FrameNotices({ children }: { children?: ReactNode }) {
  const { saving: said } = useWords()
  const session = useSessionStore()
  const role = useStore(session, (state) => state.role)
  const told = useStore(session, (state) => state.told)
  const isRoom = useIsRoom()
  const isLarge = useStore(session, ({ size }) => size > large) && role === 'writer'
  useSayOnce(isLarge ? said.large : null)
  return (
    <div className={styles['notices']}>
      <div className={styles['desk']} data-desk>
        {role === 'reader' && <ReaderBanner />}
        {told !== null && (
          <div role="status">
            <Notice
              tone={told === 'recovered' ? 'ok' : 'warn'}
              actions={<Button onClick={() => session.setState({ told: null })}>{said.understood}</Button>}
            >
              {said.told[told]}
            </Notice>
          </div>
        )}
        {isLarge && <Notice tone="warn">{said.large}</Notice>}
        <FileFailed />
        {role === 'writer' && <FileReminder />}
        {role === 'writer' && children}
      </div>
      <Refusals />
      {isRoom && <RoomSavingState />}
    </div>
  )
}

/** An edit that was not taken is said: to those who listen at once, to those who look until the next one is taken. */
function Refusals() {
  const { saving: said } = useWords()
  const session = useSessionStore()
  const announce = useAnnounce()
  const refused = useStore(session, (state) => state.refused)
  const sentence = refused?.why === 'tooLarge' ? said.refusedTooLarge : said.refusedReading
  useEffect(() => {
    if (refused !== null) announce(sentence)
  }, [refused, announce, sentence])
  if (refused === null) return null
  return <Notice tone="warn">{sentence}</Notice>
}
