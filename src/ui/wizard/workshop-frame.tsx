import { Outlet, useParams } from 'react-router'
import { useStore } from 'zustand'
import { SessionContext, useSessionStore } from '#ui/session-context.ts'
import { useOpenWorkshop } from '#ui/use-open-workshop.ts'
import { FrameNotices } from './frame-notices.tsx'
import { QuestionsProvider } from './questions-context.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { TopBar } from './top-bar.tsx'
import { UndoKeys } from './undo-keys.tsx'
import { WorkshopMissing } from './workshop-missing.tsx'
import styles from './workshop-frame.module.css'

/** Opens the workshop of the address and puts bar and drawer around its screens. */
export function WorkshopFrame() {
  const { workshop = '' } = useParams()
  const opened = useOpenWorkshop(workshop)
  // Opening takes some milliseconds: nothing is worth showing for so long.
  if (opened === null) return <div className={styles['frame']} aria-busy="true" />
  if (!opened.ok) return <WorkshopMissing reason={opened.reason} />
  return (
    <SessionContext value={opened.value} key={workshop}>
      <ScreenBoundary>
        <Screens />
      </ScreenBoundary>
    </SessionContext>
  )
}

function Screens() {
  const isGone = useStore(useSessionStore(), ({ role }) => role === 'gone')
  if (isGone) return <WorkshopMissing reason="missing" />
  return (
    <QuestionsProvider>
      <UndoKeys />
      <div className={styles['frame']}>
        <TopBar />
        <FrameNotices />
        <ScreenBoundary>
          <Outlet />
        </ScreenBoundary>
      </div>
    </QuestionsProvider>
  )
}
