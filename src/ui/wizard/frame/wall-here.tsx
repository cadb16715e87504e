import { useMemo, useRef, useState } from 'react'
import { placeKey, type RoomPlace, roomView } from '#core/room/room-view.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { useKeys } from '#ui/keys/use-keys.ts'
import { placeWords } from '#ui/projector/place-words.ts'
import { RoomScreen } from '#ui/projector/room-screen.tsx'
import { usePageCount } from '#ui/projector/use-page-count.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words-context.ts'
import { RoomFoot } from '#ui/wizard/room-foot.tsx'
import { useCovered } from '#ui/wizard/use-covered.ts'
import { usePlace } from '#ui/wizard/use-place.ts'
import styles from './wall-here.module.css'

/** This window as the wall, at a place where the room only reads: as the projector's own window shows it, page by page. */
export function WallHere({ place }: { place: RoomPlace }) {
  const words = useWords()
  const { projector } = words
  const announce = useAnnounce()
  const whole = useWorkshop((workshop) => workshop)
  const workshop = useMemo(() => roomView(whole, place), [whole, place])
  const covered = useCovered(place)
  const heading = useRef<HTMLHeadingElement>(null)
  usePlace(placeKey(place))
  useAnchorFocus(heading)
  useTitle(placeWords(words, place).name, whole.facts.title)
  const [count, report] = usePageCount()
  const [turned, setTurned] = useState(0)
  const page = Math.min(turned, count - 1)
  const pages = useMemo(() => ({ page, report }), [page, report])
  const turn = (by: 1 | -1) => {
    const to = Math.max(0, Math.min(page + by, count - 1))
    if (to === page) return false
    setTurned(to)
    announce(projector.page(to + 1, count))
    return true
  }
  // A presenter has two keys only: they turn the pages here, and from the last and the first one lead on.
  useKeys({ pageOn: () => turn(1), pageBack: () => turn(-1), next: () => turn(1), previous: () => turn(-1) })
  return (
    <RoomScreen frame={{ place, workshop, covered, timer: null }} pages={pages} heading={heading}>
      <RoomFoot>
        {count > 1 && (
          <div className={styles['pages']}>
            <IconButton icon="left" label={projector.previousPage} disabled={page === 0} onClick={() => turn(-1)} />
            <p>{projector.page(page + 1, count)}</p>
            <IconButton icon="right" label={projector.nextPage} disabled={page === count - 1} onClick={() => turn(1)} />
          </div>
        )}
      </RoomFoot>
    </RoomScreen>
  )
}
