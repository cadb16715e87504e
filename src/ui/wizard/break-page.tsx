import { useMemo, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import type { Box } from '#core/agenda/agenda.ts'
import { breakAt } from '#core/agenda/break.ts'
import { toneOf } from '#ui/element-tone.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useCourse, useIsRoom } from '#ui/live-room-context.ts'
import { BreakBlock } from '#ui/projector/blocks/break-block.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words-context.ts'
import { BoxClock } from './clock/box-clock.tsx'
import styles from './break-page.module.css'
import footStyles from './foot.module.css'
import { RoomFoot } from './room-foot.tsx'
import { Onwards } from './onwards.tsx'
import headStyles from './sheet-head.module.css'
import stepStyles from './step-page.module.css'
import { stepWords } from './path/step-words.ts'
import { neighbours, resumeStep, type Step, stepAt, stepPath, steps } from './path/steps.ts'
import { Thread } from './path/thread.tsx'
import { useBoxTimer } from './clock/use-box-timer.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { usePlace } from './use-place.ts'

/** A break: the wall says when it goes on, and the foot leads back to where it was shown and on to what comes then. */
export function BreakPage() {
  const words = useWords()
  const { break: said } = words.projector
  const isRoom = useIsRoom()
  const narrow = useIsNarrow()
  const heading = useRef<HTMLHeadingElement>(null)
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const course = useCourse((state) => state.course)
  const found = useMemo(() => breakAt(agenda, course), [agenda, course])
  const place = useMemo(() => ({ screen: 'break', box: found?.id ?? '' }) as const, [found?.id])
  const box = useBoxTimer(place)
  usePlace(`break-${place.box}`)
  useAnchorFocus(heading)
  useTitle(
    said.title,
    useWorkshop(({ facts }) => facts.title),
  )
  return (
    <div className={stepStyles['page']} data-el={toneOf(null)}>
      {!isRoom && <Thread current="break" folded={narrow} />}
      <main className={stepStyles['sheet']} id="main" tabIndex={-1}>
        {!isRoom && (
          <header className={headStyles['head']}>
            <div className={styles['title']}>
              <p className={headStyles['over']}>{said.how}</p>
            </div>
            {box !== null && <BoxClock box={box} />}
          </header>
        )}
        <div className={styles['block']}>
          <BreakBlock timer={box?.timer ?? null} ref={heading} />
        </div>
      </main>
      {isRoom ? <RoomFoot /> : <Ways next={found?.next ?? null} />}
    </div>
  )
}

/** Back to the step the break was shown from, and on to the one after it; beside the path, to what the plan has next. */
function Ways({ next }: { next: Box | null }) {
  const words = useWords()
  const { state }: { state: unknown } = useLocation()
  const workshop = useWorkshop((whole) => whole)
  const from = stepAt(workshop.id, addressIn(state))
  const planned = steps.find((step) => isOf(step, next)) ?? resumeStep(workshop)
  return (
    <footer className={footStyles['foot']}>
      {from !== null && (
        <Link className={buttonClass({ look: 'bare' })} to={stepPath(workshop.id, from)}>
          <Icon name="left" />
          {stepWords(words, from).title}
        </Link>
      )}
      <div className={footStyles['status']} />
      <Onwards to={from === null ? planned : neighbours(workshop, from).after} />
    </footer>
  )
}

function addressIn(state: unknown): string {
  return typeof state === 'object' && state !== null && 'from' in state ? String(state.from) : ''
}

function isOf(step: Step, box: Box | null): boolean {
  if (box?.kind === 'activity') return step.kind === 'activity' && step.activity.id === box.about
  return box?.kind === 'stance' && step.kind === 'stances' && step.element === box.about
}
