import { useId } from 'react'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useWords } from '#ui/words-context.ts'
import { ClauseField } from './clause-field.tsx'
import styles from './clauses-editor.module.css'

/** Topics of an agreement, one below the other: how far we are, and in which words. */
export function ClausesEditor({ activity }: { activity: ActivityOfKind<'clauses'> }) {
  const { clauses } = useWords().editors
  const bindingHint = useId()
  return (
    <div className={styles['frame']}>
      <ol className={styles['clauses']}>
        {Object.keys(activity.topics).map((topic, index) => (
          <li key={topic}>
            <ClauseField activity={activity} topic={topic} number={index + 1} bindingHint={bindingHint} />
          </li>
        ))}
      </ol>
      <p id={bindingHint} className={styles['hint']}>
        {clauses.bindingHint}
      </p>
    </div>
  )
}
