import { clockOf, leftOf, phaseOf, shareLeft, type Timer } from '#core/agenda/timer.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { Menu, type MenuItem } from '#ui/kit/menu.tsx'
import { useServices, useSettings } from '#ui/services-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './box-clock.module.css'
import type { BoxTimer } from './use-box-timer.ts'
import { useClockCommands } from './use-clock-commands.ts'

interface Props {
  readonly box: BoxTimer
}

/** The clock of a time box: offered when the activity is entered, and never starting by itself. */
export function BoxClock({ box }: Props) {
  return box.timer === null ? <Offered box={box} /> : <Running box={box} timer={box.timer} />
}

/** Starts, pauses and goes on: one key for the focus, which stays on it. */
const mainKey = 'clock.key'

function Offered({ box: { id, minutes } }: Props) {
  const { timing } = useWords()
  const { start } = useClockCommands()
  return (
    <div className={classNames(styles['clock'], styles['still'])}>
      <span className={styles['keys']}>
        <IconButton
          id={mainKey}
          look="plain"
          icon="play"
          label={timing.start(minutes)}
          onClick={() => start(id, minutes)}
        />
      </span>
      <p>
        <b>{timing.clock(minutes, 0)}</b>
        <span>{timing.of(minutes)}</span>
      </p>
      <i />
    </div>
  )
}

function Running({ box, timer }: Props & { readonly timer: Timer }) {
  const { timing } = useWords()
  const { start, turn } = useClockCommands()
  const now = useNow(250)
  const left = leftOf(timer, now)
  const phase = phaseOf(timer, now)
  const { minutes: m, seconds: s } = clockOf(left)
  const paused = timer.state === 'paused'
  return (
    <div className={classNames(styles['clock'], styles[phase], (paused || phase === 'over') && styles['still'])}>
      <span className={styles['keys']}>
        <ClockMenu box={box} />
        {phase === 'over' ? (
          <IconButton
            id={mainKey}
            look="plain"
            icon="play"
            label={timing.restart}
            onClick={() => start(box.id, box.minutes)}
          />
        ) : (
          <IconButton
            id={mainKey}
            look="plain"
            icon={paused ? 'play' : 'pause'}
            label={paused ? timing.resume : timing.pause}
            onClick={() => turn(timer)}
          />
        )}
      </span>
      <p role="timer" aria-label={timing.timer}>
        <b>{phase === 'over' ? timing.overrun(m, s) : timing.clock(m, s)}</b>
        <span>{paused ? timing.paused : timing.of(Math.round(timer.length / 60_000))}</span>
      </p>
      <i style={{ '--left': shareLeft(timer, now) }} />
    </div>
  )
}

function ClockMenu({ box: { id, minutes } }: Props) {
  const { timing } = useWords()
  const { settings } = useServices()
  const { start, extend, goOnWithout } = useClockCommands()
  const sound = useSettings((known) => known.sound)
  const more = (given: number): MenuItem => ({
    id: `more-${given}`,
    label: timing.moreLong(given),
    icon: 'plus',
    onChoose: () => extend(given),
  })
  return (
    <Menu
      label={timing.commands}
      items={[
        more(2),
        more(5),
        {
          id: 'restart',
          label: timing.restart,
          icon: 'play',
          onChoose: () => start(id, minutes),
        },
        { id: 'drop', label: timing.goOn, icon: 'close', onChoose: goOnWithout },
        {
          id: 'sound',
          label: sound ? timing.soundOff : timing.soundOn,
          icon: 'bell',
          onChoose: () => settings.setState({ sound: !sound }),
        },
      ]}
    />
  )
}
