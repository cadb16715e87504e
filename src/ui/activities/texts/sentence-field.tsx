import { countSentences, countWords } from '#core/activity/text-checks.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank, limits } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './sentence-field.module.css'
import { useText } from './use-text.ts'

/** From here on a sentence is set a step smaller, so that what stands below it stays in sight. */
const manyWords = 18

/** The sentence an element ends with, set for the whole room to read while it is worded. */
export function SentenceField({ activity, name }: { activity: ActivityOfKind<'texts'>; name: string }) {
  const words = useWords()
  const field = activityWords<'texts'>(words, activity).fields[name]
  const { id, text, language, change } = useText(activity, name)
  const { counted, notYet } = words.editors.texts
  const length = countWords(text)
  return (
    <div className={styles['sheet']}>
      <label htmlFor={id}>{field?.label}</label>
      <GrowingText
        id={id}
        className={classNames(styles['sentence'], length > manyWords && styles['long'])}
        value={text}
        onChange={change}
        lang={language}
        maxLength={limits.text}
        placeholder={field?.hint}
        aria-describedby={`${id}-count`}
      />
      <p id={`${id}-count`} className={styles['count']}>
        {isBlank(text) ? notYet : counted(length, countSentences(text, language))}
      </p>
    </div>
  )
}
