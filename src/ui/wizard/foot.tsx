import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './foot.module.css'
import { neighbours, type Step, stepPath } from './path/steps.ts'
import { stepWords } from './path/step-words.ts'

/** Back, how the activity stands, and the one main button: it says what comes next. */
export function Foot({ step, children }: { step: Step; children: ReactNode }) {
  const words = useWords()
  const workshop = useWorkshop(({ id }) => id)
  // Steps are constants: the foot renders when another one comes next, not with every key.
  const before = useWorkshop((whole) => neighbours(whole, step).before)
  const after = useWorkshop((whole) => neighbours(whole, step).after)
  const backTo = before === null ? paths.setup(workshop, 'room') : stepPath(workshop, before)
  const backTitle = before === null ? words.frame.setup : stepWords(words, before).title
  const nextTo = after === null ? paths.commitment(workshop) : stepPath(workshop, after)
  return (
    <footer className={styles['foot']}>
      <Link className={buttonClass({ look: 'bare' })} to={backTo}>
        <Icon name="left" />
        {backTitle}
      </Link>
      <div className={styles['status']}>{children}</div>
      <Link className={buttonClass({ look: 'main', size: 'big' })} to={nextTo}>
        {words.frame.next(nextTitle())}
        <Icon name="right" />
      </Link>
    </footer>
  )

  function nextTitle(): string {
    if (after === null) return words.frame.commitment
    return after.element === step.element ? stepWords(words, after).title : words.elements[after.element].short
  }
}
