import { useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './guidance.module.css'
import type { Step } from './steps.ts'
import { stepWords } from './step-words.ts'

/** For the facilitator only: how to lead the activity, and on request an example, the purpose and what goes wrong. */
export function Guidance({ step }: { step: Step }) {
  const words = useWords()
  const { frame, common } = words
  const [open, setOpen] = useState(false)
  const element = words.elements[step.element]
  const { title, how } = stepWords(words, step)
  const example = step.kind === 'activity' ? words.activities[step.activity.id].example : ''
  return (
    <div className={styles['guidance']}>
      <b>{frame.how}</b>
      <p>{how}</p>
      <Button look="bare" icon="info" onClick={() => setOpen(true)}>
        {frame.guidance}
      </Button>
      <em>
        <Icon name="hidden" />
        <span className="wide-only">{frame.onlyHere}</span>
      </em>
      {open && (
        <Dialog title={title} closeLabel={common.close} onClose={() => setOpen(false)}>
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
      )}
    </div>
  )
}
