import type { TextsContent } from '#core/activity/texts.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './texts-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'texts'>
  readonly content: TextsContent
}

/** The sentence the room words together, large; the texts around it. What is still empty shows the question that helps. */
export function TextsBlock({ activity, content }: Props) {
  const { fields } = activityWords<'texts'>(useWords(), activity)
  const names = Object.keys(activity.fields).toSorted(
    (one, other) => Number(activity.fields[other]?.sentence === true) - Number(activity.fields[one]?.sentence === true),
  )
  return (
    <Lane className={styles['texts']} grows>
      {names.map((name) => {
        const text = content[name] ?? ''
        const large = activity.fields[name]?.sentence === true
        return (
          <section key={name} className={classNames(styles['text'], large && styles['sentence'])}>
            <h2>{fields[name]?.label}</h2>
            {isBlank(text) ? (
              <p className={styles['hint']}>{fields[name]?.hint}</p>
            ) : (
              <p>
                <WallText>{text}</WallText>
              </p>
            )}
          </section>
        )
      })}
    </Lane>
  )
}
