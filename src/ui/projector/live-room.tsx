import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { openCourse } from '#state/course.ts'
import { openProjectorFeed } from '#state/projector-feed.ts'
import { onTheWall } from '#core/room/room-view.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { type LiveRoom as Room, LiveRoomContext } from '#ui/live-room-context.ts'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore, useWorkshop, WorkshopLensContext } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { enterFullScreen, isFullScreen, leaveFullScreen } from './full-screen.ts'
import { useLiveServices } from './live-services.ts'
import { useRoomSizes } from './use-room-sizes.ts'

/** Leads the room from this window: holds the course of the day, feeds the projector, and can be the projector itself. */
export function LiveRoom({ children }: { children: ReactNode }) {
  const session = useSessionStore()
  const { settings, now } = useServices()
  const { notes, lines } = useLiveServices()
  const { projector: said } = useWords()
  const announce = useAnnounce()
  const { id } = session.getState().history.present
  const course = useMemo(() => openCourse(id, notes, now), [id, notes, now])
  const feed = useMemo(
    () => openProjectorFeed({ lines, session, course, settings, notes }),
    [lines, session, course, settings, notes],
  )
  useEffect(() => feed.connect(), [feed])

  const [isRoom, show] = useState(false)
  // Whoever worked in full screen before goes on in it.
  const cameFull = useRef(false)
  const setRoom = useCallback(
    (wanted: boolean) => {
      if (wanted) {
        cameFull.current = isFullScreen()
        enterFullScreen()
      } else if (!cameFull.current) leaveFullScreen()
      show(wanted)
      const { letterKeys } = settings.getState()
      announce(wanted ? (letterKeys ? said.entered : said.enteredNoLetters) : said.left)
    },
    [announce, said, settings],
  )
  useEffect(() => {
    // Escape leaves full screen before any page hears of it: the view goes with it.
    const left = () => !isFullScreen() && show(false)
    document.addEventListener('fullscreenchange', left)
    return () => document.removeEventListener('fullscreenchange', left)
  }, [])
  useRoomSizes(
    isRoom ? 'window' : null,
    useWorkshop((workshop) => workshop.facts.room),
  )

  const room: Room = useMemo(
    () => ({ course, projector: feed.store, isRoom, setRoom }),
    [course, feed, isRoom, setRoom],
  )
  return (
    <LiveRoomContext value={room}>
      <WorkshopLensContext value={isRoom ? onTheWall : null}>{children}</WorkshopLensContext>
    </LiveRoomContext>
  )
}
