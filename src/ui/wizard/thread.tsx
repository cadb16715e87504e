import { memo } from 'react'
import { Link } from 'react-router'
import { minutesFor } from '#core/agenda.ts'
import { lastDayEnd } from '#core/recap.ts'
import { elementGaps } from '#core/gaps/workshop-gaps.ts'
import { elementNumber, elements, type ElementId } from '#core/method/index.ts'
import { elementProgress, isDone, stancesDone } from '#core/progress.ts'
import type { Workshop } from '#core/workshop.ts'
import { paths } from '#routes/paths.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { Plan } from './plan.tsx'
import { type Step, stepKey, stepPath, stepsOf } from './steps.ts'
import { stepWords } from './step-words.ts'
import styles from './thread.module.css'

interface Props {
  /** Where the room is: a step, the look back, or the commitment. */
  readonly current: Step | 'commitment' | 'recap'
  readonly folded?: boolean
}

/** The contents with time boxes. Only the running element is unfolded; everything is one click away. */
export const Thread = memo(function Thread({ current, folded = false }: Props) {
  const { frame, recap } = useWords()
  const workshop = useWorkshop((whole) => whole)
  const running = typeof current === 'string' ? null : current.element
  return (
    <nav className={classNames(styles['thread'], folded && styles['folded'])} aria-label={frame.contents}>
      <ol>
        {elements.map(({ id }) => (
          <ElementEntry key={id} id={id} workshop={workshop} running={running === id} current={current} />
        ))}
        {(workshop.agenda.starts.length > 1 || lastDayEnd(workshop) !== null || current === 'recap') && (
          <li className={classNames(styles['element'], current === 'recap' && styles['here'])} data-el="7">
            <Link to={paths.recap(workshop.id)} aria-current={current === 'recap' ? 'page' : undefined}>
              <b>
                <Icon name="calendar" />
              </b>
              <span>{recap.title}</span>
            </Link>
          </li>
        )}
        <li className={classNames(styles['element'], current === 'commitment' && styles['here'])} data-el="7">
          <Link
            className={styles['goal']}
            to={paths.commitment(workshop.id)}
            aria-current={current === 'commitment' ? 'page' : undefined}
          >
            <b>
              <Icon name="sign" />
            </b>
            <span>{frame.commitment}</span>
          </Link>
        </li>
      </ol>
      <Plan />
    </nav>
  )
})

interface EntryProps {
  readonly id: ElementId
  readonly workshop: Workshop
  readonly running: boolean
  readonly current: Props['current']
}

function ElementEntry({ id, workshop, running, current }: EntryProps) {
  const { elements: said, frame } = useWords()
  const first = stepsOf(id)[0]
  const complete = elementProgress(workshop, id) === 1
  const lacks = elementProgress(workshop, id) > 0 && !complete && !running ? elementGaps(workshop, id).length : 0
  const minutes = stepsOf(id).reduce((sum, step) => sum + (minutesOf(workshop, step) ?? 0), 0)
  if (first === undefined) return null
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
      <Link to={stepPath(workshop.id, first)} title={said[id].title}>
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

function StepEntry({ step, workshop, current }: { step: Step; workshop: Workshop; current: Props['current'] }) {
  const words = useWords()
  const { frame } = words
  const here = typeof current !== 'string' && stepKey(current) === stepKey(step)
  const done = step.kind === 'activity' ? isDone(workshop, step.activity) : stancesDone(workshop, step.element)
  const minutes = minutesOf(workshop, step)
  return (
    <li className={classNames(done && styles['done'], here && styles['now'])}>
      <Link to={stepPath(workshop.id, step)} aria-current={here ? 'step' : undefined}>
        <span>{stepWords(words, step).title}</span>
        <small>
          {done && !here ? (
            <>
              <Icon name="check" />
              <span className="visually-hidden">{frame.activityDone}</span>
            </>
          ) : (
            minutes !== null && frame.minutes(minutes)
          )}
        </small>
      </Link>
    </li>
  )
}

function minutesOf({ agenda }: Workshop, step: Step): number | null {
  return step.kind === 'activity'
    ? minutesFor(agenda, 'activity', step.activity.id)
    : minutesFor(agenda, 'stance', step.element)
}
