import { useEffect, useRef } from 'react'
import { type AnyActivity, elementNumber } from '#core/method/index.ts'
import type { RoomPlace } from '#core/room/room-view.ts'
import { editorOf, statusOf } from '#ui/activities/index.ts'
import { useIsRoom } from '#ui/live-room-context.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { Foot } from './foot.tsx'
import { useQuestionsDrawer } from './questions/questions-context.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { RoomFoot } from './room-foot.tsx'
import { StancesSheet, StancesStatus } from './stances/stances-sheet.tsx'
import { StepHead } from './step-head.tsx'
import styles from './step-page.module.css'
import { type Step, stepKey } from './path/steps.ts'
import { stepWords } from './path/step-words.ts'
import { Thread } from './path/thread.tsx'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { useCovered } from './use-covered.ts'
import { useDoneAnnouncement } from './use-done-announcement.ts'
import { useIsNarrow } from './use-is-narrow.ts'

/** One screen of the path: contents on the left, the sheet with its question, and one main button. */
export function StepPage({ step }: { step: Step }) {
  const words = useWords()
  const { setElement } = useQuestionsDrawer()
  const narrow = useIsNarrow()
  const isRoom = useIsRoom()
  const place = placeOf(step)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    setElement(step.element)
    return () => setElement(null)
  }, [setElement, step.element])
  useDoneAnnouncement(step)
  useAnchorFocus(heading, isRoom)
  useTitle(
    stepWords(words, step).title,
    useWorkshop(({ facts }) => facts.title),
  )
  return (
    <div className={styles['page']} data-el={elementNumber(step.element)}>
      <p className={styles['phone']}>{words.frame.phone}</p>
      {!isRoom && <Thread current={step} folded={narrow || isWide(step)} />}
      <main className={styles['sheet']} id="main" tabIndex={-1} key={stepKey(step)}>
        <StepHead step={step} place={place} ref={heading} />
        <ScreenBoundary>
          {step.kind === 'activity' ? (
            <ActivityEditor activity={step.activity} />
          ) : (
            <StancesSheet element={step.element} />
          )}
        </ScreenBoundary>
      </main>
      {isRoom ? (
        <CoveredFoot place={place} />
      ) : (
        <Foot step={step}>
          {step.kind === 'activity' ? (
            <ActivityStatus activity={step.activity} />
          ) : (
            <StancesStatus element={step.element} />
          )}
        </Foot>
      )}
    </div>
  )
}

function placeOf(step: Step): RoomPlace {
  return step.kind === 'activity'
    ? { screen: 'activity', element: step.element, activity: step.activity.id }
    : { screen: 'stances', element: step.element }
}

function CoveredFoot({ place }: { place: RoomPlace }) {
  const { projector } = useWords()
  const covered = useCovered(place)
  return <RoomFoot>{covered > 0 && <p>{projector.kept(covered)}</p>}</RoomFoot>
}

/** The impact chain needs the whole width. */
function isWide(step: Step): boolean {
  return step.kind === 'activity' && step.activity.kind === 'cards' && 'links' in step.activity
}

function ActivityEditor({ activity }: { activity: AnyActivity }) {
  return editorOf(activity)
}

function ActivityStatus({ activity }: { activity: AnyActivity }) {
  return statusOf(activity)
}
