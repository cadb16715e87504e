import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useWords } from '#ui/words-context.ts'
import { EarlierWordings } from './earlier-wordings.tsx'
import { LongText } from './long-text.tsx'
import { SentenceField } from './sentence-field.tsx'
import styles from './texts-editor.module.css'
import { TextChecklist } from './text-checklist.tsx'

/** Texts the room words together. The sentence everyone takes a stance on stands large on a sheet, its checks beside it. */
export function TextsEditor({ activity }: { activity: ActivityOfKind<'texts'> }) {
  const words = useWords()
  const { example } = activityWords<'texts'>(words, activity)
  const names = Object.keys(activity.fields)
  const sentence = names.find((name) => activity.fields[name]?.sentence === true)
  const others = names.filter((name) => name !== sentence)
  if (sentence === undefined)
    return (
      <div className={styles['form']}>
        {others.map((name) => (
          <LongText key={name} activity={activity} name={name} look="row" />
        ))}
      </div>
    )
  return (
    <div className={styles['statement']}>
      <div className={styles['texts']}>
        <SentenceField activity={activity} name={sentence} />
        {others.length > 0 && (
          <div className={styles['others']}>
            {others.map((name) => (
              <LongText key={name} activity={activity} name={name} look="block" />
            ))}
          </div>
        )}
      </div>
      <aside data-desk="">
        <TextChecklist activity={activity} name={sentence} />
        <EarlierWordings activity={activity} name={sentence} />
        <details className={styles['example']}>
          <summary>{words.editors.texts.example}</summary>
          <p>{example}</p>
        </details>
      </aside>
    </div>
  )
}
