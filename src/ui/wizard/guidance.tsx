import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './guidance.module.css'
import type { Step } from './path/steps.ts'
import { stepWords } from './path/step-words.ts'

/** For the facilitator only: how to lead the activity, and on request more about it. */
export function Guidance({ step, onMore }: { step: Step; onMore: () => void }) {
  const words = useWords()
  const { frame } = words
  return (
    <div className={styles['guidance']} data-tour="how">
      <b>{frame.how}</b>
      <p>{stepWords(words, step).how}</p>
      <Button look="bare" icon="info" onClick={onMore}>
        {frame.guidance}
      </Button>
      <em>
        <Icon name="hidden" />
        <span className="wide-only">{frame.onlyHere}</span>
      </em>
    </div>
  )
}

/** The instruction with an example, the purpose and what goes wrong. */
export function GuidanceDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const words = useWords()
  const { frame, common } = words
  const element = words.elements[step.element]
  const { title, how } = stepWords(words, step)
  const example = step.kind === 'activity' ? words.activities[step.activity.id].example : ''
  return (
    <Dialog title={title} closeLabel={common.close} onClose={onClose}>
      <div className={styles['more']}>
        <h3>{frame.how}</h3>
        <p>{how}</p>
        {example !== '' && (
          <>
            <h3>{frame.example}</h3>
            <p className={styles['example']}>{example}</p>
          </>
        )}
        <h3>{frame.purpose}</h3>
        <p>{element.purpose}</p>
        <h3>{frame.pitfalls}</h3>
        <ul>
          {element.pitfalls.map((pitfall) => (
            <li key={pitfall}>{pitfall}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
