import type { ReactNode, Ref } from 'react'
import { phaseOf, type Timer } from '#core/agenda/timer.ts'
import { boundDashes } from '#ui/language/bound-dashes.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { useNow } from '#ui/use-now.ts'
import { useWords } from '#ui/words-context.ts'
import { RoomClock } from './room-clock.tsx'
import styles from './room-head.module.css'

interface Props {
  /** The numeral of the element; null where there is none. */
  readonly number: number | null
  readonly over: string
  /** The guiding question, or the sentence that is being decided. */
  readonly title: string
  /** The title is a sentence of the room's, set for many words. */
  readonly sentence?: boolean
  readonly timer: Timer | null
  readonly ref?: Ref<HTMLHeadingElement>
}

/** What stands over everything on the wall. When the time is up it turns dark and says so; the block stays in sight. */
export function RoomHead(props: Props) {
  return props.timer === null ? <Head {...props} isUp={false} /> : <TimedHead {...props} timer={props.timer} />
}

function TimedHead(props: Props & { readonly timer: Timer }) {
  const now = useNow(250)
  return <Head {...props} isUp={phaseOf(props.timer, now) === 'over'} />
}

function Head({ number, over, title, sentence = false, timer, ref, isUp }: Props & { readonly isUp: boolean }) {
  const { timing } = useWords()
  return (
    <header className={classNames(styles['head'], isUp && styles['up'])}>
      {number !== null && (
        <span className={styles['numeral']} aria-hidden="true">
          {number}
        </span>
      )}
      <div>
        <p className={styles['over']}>{isUp ? title : over}</p>
        <h1 ref={ref} tabIndex={-1} className={sentence && !isUp ? styles[lengthOf(title)] : undefined}>
          {isUp ? lines(timing.up, timing.upRoom) : boundDashes(title)}
        </h1>
      </div>
      {timer !== null && <RoomClock timer={timer} />}
    </header>
  )
}

function lines(first: string, second: string): ReactNode {
  return (
    <>
      {first}
      <br />
      {second}
    </>
  )
}

/** Two lines are the aim; what is longer is set smaller, never cut. */
function lengthOf(sentence: string): 'short' | 'long' | 'longest' {
  if (sentence.length <= 140) return 'short'
  return sentence.length <= 260 ? 'long' : 'longest'
}
