import { useId } from 'react'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank, limits } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './follow-up.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly entry: string
  readonly text: string
  readonly onChange: (text: string) => void
}

/** What follows from a reply that is no yes: do without, negotiate, or keep as an open question. */
export function FollowUp({ activity, entry, text, onChange }: Props) {
  const words = useWords()
  const { followUp } = activityWords<'grid'>(words, activity)
  const language = useWorkshop(({ facts }) => facts.language)
  const id = useId()
  return (
    <div className={styles['followUp']}>
      <label htmlFor={id}>
        {followUp}
        <span className="visually-hidden">: {entry}</span>
        {isBlank(text) && (
          <span className={styles['missing']} data-desk="">
            <Icon name="warning" />
            {words.common.stillMissing}
          </span>
        )}
      </label>
      <GrowingText
        boxed
        id={id}
        className={styles['text']}
        value={text}
        lang={language}
        maxLength={limits.text}
        onChange={onChange}
      />
    </div>
  )
}
