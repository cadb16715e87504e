import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { lastEditDay, noteEditDays } from '#state/edit-day.ts'
import { paths } from '#routes/paths.ts'
import { Button, buttonClass } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { isoDay } from '#ui/iso-day.ts'
import { useLiveServices } from '#ui/projector/live-services.ts'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** Offered once when a workshop is opened on a later day than it was last worked on. */
export function NewDayNotice() {
  const { recap } = useWords()
  const session = useSessionStore()
  const { now } = useServices()
  const { notes } = useLiveServices()
  const { pathname } = useLocation()
  const { id } = session.getState().history.present
  const [isNew, setNew] = useState(() => {
    const last = lastEditDay(id, notes)
    return last !== null && last < isoDay(now())
  })
  useEffect(() => noteEditDays(session, notes, () => isoDay(now())), [session, notes, now])
  // Whoever looks back by the contents has done what is offered.
  if (isNew && pathname === paths.recap(id)) setNew(false)
  if (!isNew) return null
  return (
    <Notice
      actions={
        <>
          <Link className={buttonClass({})} to={paths.recap(id)}>
            {recap.offerGo}
          </Link>
          <Button look="bare" onClick={() => setNew(false)}>
            {recap.dismiss}
          </Button>
        </>
      }
    >
      <b>{recap.offer}</b> {recap.offerText}
    </Notice>
  )
}
