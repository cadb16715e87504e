import { leftOf, phaseOf, shareLeft, type Timer, wholeMinutes } from '#core/timer.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './room-clock.module.css'

/** What is left, for the room: whole minutes, seconds only in the last, and in words once the time is up. */
export function RoomClock({ timer }: { timer: Timer }) {
  const { timing } = useWords()
  const formats = useFormats()
  const now = useNow(250)
  const left = leftOf(timer, now)
  const phase = phaseOf(timer, now)
  const [before, after] =
    phase === 'over' ? timing.roomOver() : phase === 'last' ? timing.roomSeconds() : timing.roomLeft()
  const number = phase === 'last' ? Math.ceil(left / 1000) : wholeMinutes(left)
  const paused = timer.state === 'paused'
  return (
    <div
      className={classNames(styles['clock'], styles[phase], paused && styles['paused'])}
      role="timer"
      aria-label={timing.timer}
    >
      <b>
        <small>{before}</small> {formats.number(number)} <small>{after}</small>
      </b>
      {phase === 'over' ? (
        <span>{timing.roomSpent(Math.round(timer.length / 60_000))}</span>
      ) : (
        <i style={{ '--left': shareLeft(timer, now) }} />
      )}
      {paused && <span>{timing.paused}</span>}
    </div>
  )
}
