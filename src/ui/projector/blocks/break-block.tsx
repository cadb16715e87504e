import type { Ref } from 'react'
import { leftOf, phaseOf, type Timer, wholeMinutes } from '#core/agenda/timer.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import { timeOfDay } from '#ui/wizard/clock/time-of-day.ts'
import styles from './break-block.module.css'

/** A break: when it goes on, and how long that is. Without a clock only that it is one. */
export function BreakBlock({ timer, ref }: { timer: Timer | null; ref?: Ref<HTMLHeadingElement> }) {
  const { break: said } = useWords().projector
  return (
    <div className={styles['break']}>
      <h1 ref={ref} tabIndex={-1}>
        {said.title}
      </h1>
      {timer !== null && <Until timer={timer} />}
    </div>
  )
}

function Until({ timer }: { timer: Timer }) {
  const { break: said } = useWords().projector
  const formats = useFormats()
  const now = useNow(1000)
  const left = leftOf(timer, now)
  if (phaseOf(timer, now) === 'over') return <p className={styles['until']}>{said.over}</p>
  return (
    <>
      <p className={styles['until']}>{said.until(formats.time(Math.round(timeOfDay(now + left))))}</p>
      <p role="timer">{said.left(wholeMinutes(left))}</p>
    </>
  )
}
