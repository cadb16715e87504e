import { countSentences, countWords } from '#core/activity/text-checks.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank, limits } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './sentence-field.module.css'
import { useText } from './use-text.ts'

/** The sentence an element ends with, set for the whole room to read while it is worded. */
export function SentenceField({ activity, name }: { activity: ActivityOfKind<'texts'>; name: string }) {
  const words = useWords()
  const field = activityWords<'texts'>(words, activity).fields[name]
  const { id, text, language, change } = useText(activity, name)
  const { counted, notYet } = words.editors.texts
  return (
    <div className={styles['sheet']}>
      <label htmlFor={id}>{field?.label}</label>
      <GrowingText
        id={id}
        className={styles['sentence']}
        value={text}
        onChange={change}
        lang={language}
        maxLength={limits.text}
        placeholder={field?.hint}
        aria-describedby={`${id}-count`}
      />
      <p id={`${id}-count`} className={styles['count']}>
        {isBlank(text) ? notYet : counted(countWords(text), countSentences(text, language))}
      </p>
    </div>
  )
}
