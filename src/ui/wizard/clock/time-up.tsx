import { waitingCards, waitingCardsToQuestions } from '#core/questions/cards-to-questions.ts'
import { driftOf } from '#core/agenda/course.ts'
import { plannedEnd } from '#core/agenda/planned-end.ts'
import { clockOf, leftOf, type Timer } from '#core/agenda/timer.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useCourse } from '#ui/live-room-context.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import type { Step } from '#ui/wizard/path/steps.ts'
import { timeOfDay } from './time-of-day.ts'
import styles from './time-up.module.css'
import { useClockCommands } from './use-clock-commands.ts'

/** In place of the instruction once the time is up. Nothing goes on by itself: the board stays, and these are the ways on. */
export function TimeUp({ step, timer }: { step: Step; timer: Timer }) {
  const { timing } = useWords()
  const formats = useFormats()
  const { extend, goOnWithout } = useClockCommands()
  const now = useNow(250)
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const running = useCourse((state) => state.course)
  const { minutes, seconds } = clockOf(leftOf(timer, now))
  const day = agenda.boxes[running.box]?.day
  const end = day === undefined ? null : plannedEnd(agenda, day)
  const drift = driftOf(agenda, running, timeOfDay(now), now)
  return (
    <div className={styles['band']}>
      <p>
        <b>{timing.up}</b>
        <span className="tabular">{timing.upBy(timing.overrun(minutes, seconds))}</span>{' '}
        {end !== null && drift !== null && timing.endWith(5, formats.time(end + drift + 5))}
      </p>
      <Button onClick={() => extend(2)} aria-label={timing.moreLong(2)}>
        {timing.more(2)}
      </Button>
      <Button onClick={() => extend(5)} aria-label={timing.moreLong(5)}>
        {timing.more(5)}
      </Button>
      <Button onClick={goOnWithout}>{timing.goOn}</Button>
      <WaitingCards step={step} />
    </div>
  )
}

/** What was not placed in time is not lost: it goes to the open questions in one step. */
function WaitingCards({ step }: { step: Step }) {
  const { timing } = useWords()
  const edit = useEdit()
  const announce = useAnnounce()
  const activity = step.kind === 'activity' && step.activity.kind === 'cards' ? step.activity : null
  const count = useWorkshop((workshop) => (activity === null ? 0 : waitingCards(workshop, activity)))
  if (activity === null || count === 0) return null
  return (
    <Button
      look="main"
      onClick={() => {
        if (!edit('questionAdded', (workshop) => waitingCardsToQuestions(workshop, activity))) return
        announce(timing.cardsMoved(count))
      }}
    >
      {timing.cardsToQuestions(count)}
    </Button>
  )
}
