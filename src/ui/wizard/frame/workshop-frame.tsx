import { lazy, Suspense, useMemo } from 'react'
import { Outlet, useLocation, useParams } from 'react-router'
import { useStore } from 'zustand'
import { placeKey } from '#core/room/room-view.ts'
import { isReviewCopy } from '#core/review/review.ts'
import { paths } from '#routes/paths.ts'
import { LiveRoom } from '#ui/projector/live-room.tsx'
import { DecidingProvider } from '#ui/deciding/deciding-provider.tsx'
import { useIsRoom } from '#ui/live-room-context.ts'
import { SessionContext, useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { useOpenWorkshop } from '#ui/use-open-workshop.ts'
import { useTakenFocus } from '#ui/focus/use-taken-focus.ts'
import { ClockCalls } from '#ui/wizard/clock/clock-calls.tsx'
import { FrameNotices } from './frame-notices.tsx'
import { WorkshopKeys } from './workshop-keys.tsx'
import { NewDayNotice } from './new-day-notice.tsx'
import { QuestionsProvider } from '#ui/wizard/questions/questions-context.tsx'
import { readPlace } from './read-place.ts'
import { ScreenBoundary } from '#ui/wizard/screen-boundary.tsx'
import { TopBar } from '#ui/wizard/bar/top-bar.tsx'
import { UndoKeys } from './undo-keys.tsx'
import { WorkshopMissing } from './workshop-missing.tsx'
import './dark-boxes.css'
import styles from './workshop-frame.module.css'

const CopyScreens = lazy(async () => ({ default: (await import('#ui/review/copy/copy-screens.tsx')).CopyScreens }))
const WallHere = lazy(async () => ({ default: (await import('./wall-here.tsx')).WallHere }))

/** Opens the workshop of the address and puts bar and drawer around its screens. */
export function WorkshopFrame() {
  const { workshop = '' } = useParams()
  const opened = useOpenWorkshop(workshop)
  useTakenFocus()
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
  const isCopy = useWorkshop(isReviewCopy)
  if (isGone) return <WorkshopMissing reason="missing" />
  if (isCopy) {
    return (
      <Suspense fallback={null}>
        <CopyScreens />
      </Suspense>
    )
  }
  return (
    <LiveRoom>
      <DecidingProvider>
        <QuestionsProvider>
          <UndoKeys />
          <WorkshopKeys />
          <ClockCalls />
          <Frame />
        </QuestionsProvider>
      </DecidingProvider>
    </LiveRoom>
  )
}

/**
 * On the wall there is no bar: only what concerns everyone. Nor is there one before the first screen has come: what was
 * opened in it would go with the address that only leads on.
 */
function Frame() {
  const isRoom = useIsRoom()
  const { pathname } = useLocation()
  const id = useWorkshop((workshop) => workshop.id)
  const place = useMemo(() => readPlace(id, pathname), [id, pathname])
  return (
    <div className={classNames(styles['frame'], isRoom && styles['room'])}>
      {!isRoom && pathname !== paths.workshop(id) && <TopBar />}
      <FrameNotices>
        <NewDayNotice />
      </FrameNotices>
      <ScreenBoundary>
        {isRoom && place !== null ? (
          <Suspense fallback={null}>
            <WallHere key={placeKey(place)} place={place} />
          </Suspense>
        ) : (
          <Outlet />
        )}
      </ScreenBoundary>
    </div>
  )
}
