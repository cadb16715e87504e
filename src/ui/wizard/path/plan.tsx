import { useMemo, useState } from 'react'
import { driftOf } from '#core/agenda/course.ts'
import { dayNow, plannedEnd } from '#core/agenda/planned-end.ts'
import { respread } from '#core/agenda/respread.ts'
import { Button } from '#ui/kit/button.tsx'
import { useCourse } from '#ui/live-room-context.ts'
import { isoDay } from '#ui/iso-day.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import { Clock } from '#ui/wizard/clock/clock.tsx'
import styles from './plan.module.css'
import { RespreadDialog } from './respread-dialog.tsx'
import { timeOfDay } from '#ui/wizard/clock/time-of-day.ts'

/** What time it is, when the day is to end, and how far the room is from its plan, in words. */
export function Plan() {
  const { frame, timing } = useWords()
  const formats = useFormats()
  const now = useNow(5_000)
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const facts = useWorkshop((workshop) => workshop.facts)
  const course = useCourse((state) => state.course)
  const [proposes, setProposes] = useState(false)
  const day = dayNow({ agenda, facts }, course, { today: isoDay(now), timeOfDay: timeOfDay(now), now })
  const end = useMemo(() => plannedEnd(agenda, day), [agenda, day])
  const drift = driftOf(agenda, course, timeOfDay(now), now)
  const canSpread = drift !== null && drift !== 0 && respread(agenda, course, timeOfDay(now), now) !== null
  return (
    <div className={styles['plan']}>
      <span>{frame.now}</span>
      <b className="tabular">
        <Clock />
      </b>
      {end !== null && (
        <>
          <span>{frame.plannedEnd}</span>
          <b className="tabular">{formats.time(end)}</b>
        </>
      )}
      {drift !== null && <p>{drift === 0 ? timing.onPlan : drift > 0 ? timing.behind(drift) : timing.ahead(-drift)}</p>}
      {canSpread && (
        <div>
          <Button look="bare" icon="later" onClick={() => setProposes(true)}>
            {timing.respread}
          </Button>
        </div>
      )}
      {proposes && <RespreadDialog onClose={() => setProposes(false)} />}
    </div>
  )
}
