import { useState } from 'react'
import { editAgenda } from '#core/agenda/edit-agenda.ts'
import { respread } from '#core/agenda/respread.ts'
import { boxTitle } from '#ui/box-title.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useLiveRoom } from '#ui/live-room-context.ts'
import { useServices } from '#ui/services-context.ts'
import { useEdit, useSessionStore } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './respread-dialog.module.css'
import { timeOfDay } from '#ui/wizard/clock/time-of-day.ts'

/** The rest of the day as it is and as it would be. Nothing changes before it is taken over, and undo brings it back. */
export function RespreadDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { timing, common } = words
  const formats = useFormats()
  const session = useSessionStore()
  const { course } = useLiveRoom()
  const { now } = useServices()
  const edit = useEdit()
  const announce = useAnnounce()
  // What was proposed is what is taken over, however long the room looks at it.
  const [proposal] = useState(() => {
    const { agenda } = session.getState().history.present
    return respread(agenda, course.getState().course, timeOfDay(now()), now())
  })
  if (proposal === null) return null
  const { boxes, end, plannedEnd } = proposal
  const [ends, ended] = [formats.time(end), formats.time(plannedEnd)]
  const apply = () => {
    if (!edit('timesSpread', (workshop) => editAgenda(workshop, () => proposal.agenda))) return
    announce(timing.respreadDone)
    onClose()
  }
  return (
    <Dialog
      title={timing.respreadTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="main" onClick={apply}>
            {timing.respreadApply}
          </Button>
        </>
      }
    >
      <div className={styles['proposal']}>
        <Notice tone={end > plannedEnd ? 'warn' : 'ok'}>
          {end === plannedEnd
            ? timing.respreadKeeps(ends)
            : end > plannedEnd
              ? timing.respreadLate(ends, ended)
              : timing.respreadEarly(ends, ended)}
        </Notice>
        <table>
          <thead>
            <tr>
              <th scope="col">{timing.respreadBox}</th>
              <th scope="col">{timing.respreadBefore}</th>
              <th scope="col">{timing.respreadAfter}</th>
            </tr>
          </thead>
          <tbody>
            {boxes.map(({ id, box, minutes }) => (
              <tr key={id} className={minutes === box.minutes ? undefined : styles['changed']}>
                <th scope="row">{boxTitle(words, box)}</th>
                <td>{formats.number(box.minutes)}</td>
                <td>{formats.number(minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}
