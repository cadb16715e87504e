import type { Ref } from 'react'
import { minutesFor } from '#core/agenda.ts'
import { elementNumber } from '#core/method/index.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './sheet-head.module.css'
import { type Step, stepKey, stepsOf } from './steps.ts'
import { stepWords } from './step-words.ts'

/** Numeral, element and activity, and the guiding question: the largest and calmest thing on the screen. */
export function SheetHead({ step, ref }: { step: Step; ref: Ref<HTMLHeadingElement> }) {
  const words = useWords()
  const siblings = stepsOf(step.element)
  const { title, question } = stepWords(words, step)
  const minutes = useWorkshop(({ agenda }) =>
    step.kind === 'activity'
      ? minutesFor(agenda, 'activity', step.activity.id)
      : minutesFor(agenda, 'stance', step.element),
  )
  const number = siblings.findIndex((other) => stepKey(other) === stepKey(step)) + 1
  return (
    <header className={styles['head']}>
      <span className={styles['numeral']} aria-hidden="true">
        {elementNumber(step.element)}
      </span>
      <div>
        <p className={styles['over']}>
          <b>{words.elements[step.element].title}</b> · {words.frame.activityOf(title, number, siblings.length)}
        </p>
        <h1 ref={ref} tabIndex={-1}>
          {question}
        </h1>
      </div>
      {minutes !== null && (
        <p className={styles['box']}>
          <Icon name="later" />
          <span className="visually-hidden">{words.frame.timeBox(words.frame.minutesLong(minutes))}</span>
          <span aria-hidden="true" className="tabular">
            {words.frame.minutesLong(minutes)}
          </span>
        </p>
      )}
    </header>
  )
}
