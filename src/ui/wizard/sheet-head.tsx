import type { Ref } from 'react'
import { elementNumber } from '#core/method/index.ts'
import { boundDashes } from '#ui/language/bound-dashes.ts'
import { useWords } from '#ui/words-context.ts'
import { BoxClock } from './clock/box-clock.tsx'
import type { BoxTimer } from './clock/use-box-timer.ts'
import styles from './sheet-head.module.css'
import { type Step, stepKey, stepsOf } from './path/steps.ts'
import { stepWords } from './path/step-words.ts'

interface Props {
  readonly step: Step
  /** The time box of the step; null where it has none. */
  readonly box: BoxTimer | null
  readonly ref: Ref<HTMLHeadingElement>
}

/** Numeral, element and activity, and the guiding question: the largest and calmest thing on the screen. */
export function SheetHead({ step, box, ref }: Props) {
  const words = useWords()
  const siblings = stepsOf(step.element)
  const { title, question } = stepWords(words, step)
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
          {boundDashes(question)}
        </h1>
      </div>
      {box !== null && <BoxClock box={box} />}
    </header>
  )
}
