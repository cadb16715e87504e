import { leftOf, phaseOf, shareLeft, type Timer, type TimerPhase, wholeMinutes } from '#core/agenda/timer.ts'
import type { Words } from '#i18n/words.ts'
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
  const { number, before, after } = said(timing, timer, left, phase)
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
      {phase !== 'over' && <i style={{ '--left': shareLeft(timer, now) }} />}
      {paused && <span>{timing.paused}</span>}
    </div>
  )
}

/** The number that stands large, and the words around it. Until a minute is overrun, all of them are simply spent. */
function said(timing: Words['timing'], timer: Timer, left: number, phase: TimerPhase) {
  const minutes = wholeMinutes(left)
  const length = Math.round(timer.length / 60_000)
  switch (phase) {
    case 'running':
      return { number: minutes, ...around(timing.roomLeft()) }
    case 'last':
      return { number: Math.ceil(left / 1000), ...around(timing.roomSeconds()) }
    case 'over':
      return minutes === 0
        ? { number: length, before: '', after: timing.roomSpent(length) }
        : { number: minutes, ...around(timing.roomOver()) }
  }
}

function around([before, after]: readonly [string, string]) {
  return { before, after }
}
