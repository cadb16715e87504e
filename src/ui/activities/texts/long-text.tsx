import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank, limits } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './long-text.module.css'
import { useText } from './use-text.ts'

interface Props {
  readonly activity: ActivityOfKind<'texts'>
  readonly name: string
  /** `row`: label on the left, large text for the room; `block`: label over the text, beside a sentence. */
  readonly look: 'row' | 'block'
}

/** A text of a paragraph, with the question that helps to write it. */
export function LongText({ activity, name, look }: Props) {
  const words = useWords()
  const field = activityWords<'texts'>(words, activity).fields[name]
  const { id, text, language, change } = useText(activity, name)
  const lacks = activity.fields[name]?.required === true && isBlank(text)
  return (
    <div className={classNames(styles['text'], styles[look])}>
      <div className={styles['head']}>
        <label htmlFor={id}>{field?.label}</label>
        <span id={`${id}-hint`}>{field?.hint}</span>
      </div>
      <div className={styles['field']}>
        <GrowingText
          boxed
          className={styles['control']}
          id={id}
          value={text}
          onChange={change}
          lang={language}
          maxLength={limits.text}
          aria-describedby={lacks ? `${id}-hint ${id}-lacks` : `${id}-hint`}
        />
        {lacks && (
          <span id={`${id}-lacks`} className={styles['lacks']} data-desk="">
            <Icon name="warning" />
            {words.common.stillMissing}
          </span>
        )}
      </div>
    </div>
  )
}
