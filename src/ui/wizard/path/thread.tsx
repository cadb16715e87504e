import { memo, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { minutesFor } from '#core/agenda/agenda.ts'
import type { Id } from '#core/id.ts'
import { lastDayEnd } from '#core/recap.ts'
import { elementGaps } from '#core/gaps/workshop-gaps.ts'
import { elementNumber, elements, type ElementId } from '#core/method/index.ts'
import { elementProgress } from '#core/progress.ts'
import type { Workshop } from '#core/workshop.ts'
import { paths } from '#routes/paths.ts'
import { toneOf } from '#ui/element-tone.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { UnfoldButton } from '#ui/kit/unfold-button.tsx'
import { useUnfold } from '#ui/kit/use-unfold.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useSum } from '#ui/use-settled-workshop.ts'
import { useWords } from '#ui/words-context.ts'
import { Plan } from './plan.tsx'
import { firstPath } from './first-path.ts'
import { isStepDone, isStepLeftOut, type Step, stepKey, stepPath, stepsOf } from './steps.ts'
import { stepWords } from './step-words.ts'
import styles from './thread.module.css'
import entryStyles from './thread-step.module.css'

interface Props {
  /** Where the room is: a step, the look back, a break, or the commitment. */
  readonly current: Step | 'commitment' | 'recap' | 'break'
  readonly folded?: boolean
}

/**
 * The contents with time boxes. Only the running element is unfolded; everything is one click away. Where it is folded to
 * numerals, or to a line in a narrow window, a button unfolds all of it.
 */
export const Thread = memo(function Thread({ current, folded = false }: Props) {
  const { frame, recap } = useWords()
  const workshop = useWorkshop(({ id }) => id)
  const looksBack = useSum((whole) => whole.agenda.starts.length > 1 || lastDayEnd(whole) !== null)
  const running = typeof current === 'string' ? null : current.element
  const unfold = useUnfold()
  return (
    <nav
      className={classNames(styles['thread'], folded && styles[unfold.isOpen ? 'over' : 'folded'])}
      aria-label={frame.contents}
      {...(folded ? unfold.around : {})}
    >
      {folded && <UnfoldButton label={frame.contents} button={unfold.button} />}
      <ol>
        {elements.map(({ id }) => (
          <ElementEntry key={id} id={id} workshop={workshop} running={running === id} current={current} />
        ))}
      </ol>
      <ul>
        {(looksBack || current === 'recap') && (
          <li className={classNames(styles['element'], current === 'recap' && styles['here'])} data-el={toneOf(null)}>
            <Link to={paths.recap(workshop)} aria-current={current === 'recap' ? 'page' : undefined}>
              <b>
                <Icon name="calendar" />
              </b>
              <span>{recap.title}</span>
            </Link>
          </li>
        )}
        <li
          className={classNames(styles['element'], current === 'commitment' && styles['here'])}
          data-el={toneOf(null)}
        >
          <Link
            className={styles['goal']}
            to={paths.commitment(workshop)}
            aria-current={current === 'commitment' ? 'page' : undefined}
          >
            <b>
              <Icon name="sign" />
            </b>
            <span>{frame.commitment}</span>
          </Link>
        </li>
      </ul>
      <Plan />
    </nav>
  )
})

interface EntryProps {
  readonly id: ElementId
  readonly workshop: Id
  readonly running: boolean
  readonly current: Props['current']
}

/** It takes out numbers, so that it renders when one of them changes and not with every key. */
function ElementEntry({ id, workshop, running, current }: EntryProps) {
  const { elements: said, frame } = useWords()
  const progress = useSum((whole) => elementProgress(whole, id))
  const complete = progress === 1
  const lacks = useSum((whole) => (progress > 0 && !complete && !running ? elementGaps(whole, id).length : 0))
  const minutes = useSum(({ agenda }) => stepsOf(id).reduce((sum, step) => sum + (minutesOf(agenda, step) ?? 0), 0))
  return (
    <li
      className={classNames(
        styles['element'],
        running && styles['here'],
        complete && styles['complete'],
        lacks > 0 && styles['lacks'],
      )}
      data-el={elementNumber(id)}
    >
      <Link to={firstPath(workshop, id)} title={said[id].title}>
        <b>{elementNumber(id)}</b>
        <span>{said[id].short}</span>
        <small>
          {complete ? (
            <>
              <Icon name="check" />
              <span className="visually-hidden">{frame.done}</span>
            </>
          ) : (
            minutes > 0 && frame.minutes(minutes)
          )}
          {lacks > 0 && <span className="visually-hidden">{frame.lacks(lacks)}</span>}
        </small>
      </Link>
      {running && (
        <ol>
          {stepsOf(id).map((step) => (
            <StepEntry key={stepKey(step)} step={step} workshop={workshop} current={current} />
          ))}
        </ol>
      )}
    </li>
  )
}

interface StepEntryProps {
  readonly step: Step
  readonly workshop: Id
  readonly current: Props['current']
}

function StepEntry({ step, workshop, current }: StepEntryProps) {
  const words = useWords()
  const { frame } = words
  const here = typeof current !== 'string' && stepKey(current) === stepKey(step)
  const done = useSum((whole) => isStepDone(whole, step))
  const leftOut = useSum((whole) => isStepLeftOut(whole, step))
  const minutes = useSum(({ agenda }) => minutesOf(agenda, step))
  const entry = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const list = entry.current?.closest('nav > ol') ?? null
    if (!here || list === null) return undefined
    // What stands below the contents grows with the day, and takes room from them.
    const watcher = new ResizeObserver(() => entry.current?.scrollIntoView({ block: 'nearest' }))
    watcher.observe(list)
    return () => watcher.disconnect()
  }, [here])
  return (
    <li
      ref={entry}
      className={classNames(
        entryStyles['step'],
        done && entryStyles['done'],
        here && entryStyles['now'],
        leftOut && entryStyles['leftOut'],
      )}
    >
      <Link to={stepPath(workshop, step)} aria-current={here ? 'step' : undefined}>
        <span>{stepWords(words, step).title}</span>
        <small>
          {done && !here ? (
            <>
              <Icon name="check" />
              <span className="visually-hidden">{frame.activityDone}</span>
            </>
          ) : leftOut ? (
            frame.leftOut
          ) : (
            minutes !== null && frame.minutes(minutes)
          )}
        </small>
      </Link>
    </li>
  )
}

function minutesOf(agenda: Workshop['agenda'], step: Step): number | null {
  return step.kind === 'activity'
    ? minutesFor(agenda, 'activity', step.activity.id)
    : minutesFor(agenda, 'stance', step.element)
}
