import { type ClausesContent, emptyClause } from '#core/activity/clauses.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './clauses-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'clauses'>
  readonly content: ClausesContent
}

/** Topics of the agreement, how far each is settled, and how it reads. */
export function ClausesBlock({ activity, content }: Props) {
  const words = useWords()
  const formats = useFormats()
  const { topics } = activityWords<'clauses'>(words, activity)
  return (
    <Lane className={styles['clauses']} grows>
      {Object.keys(activity.topics).map((topic) => {
        const clause = content[topic] ?? emptyClause
        const irrelevant = clause.state === 'notRelevant'
        const text = irrelevant ? clause.reason : clause.wording
        return (
          <section key={topic}>
            <header>
              <h2>{topics[topic]?.label}</h2>
              <span>{words.catalogues.clauseStates[clause.state]}</span>
            </header>
            {clause.date !== '' && !irrelevant && <b>{formats.day(clause.date)}</b>}
            {isBlank(text) ? (
              <p className={styles['hint']}>{topics[topic]?.hint}</p>
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
