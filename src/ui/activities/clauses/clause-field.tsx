import { useCallback, useMemo } from 'react'
import { anchor } from '#core/anchor.ts'
import { type Clause, type ClauseState, clauseStates, emptyClause, patchClause } from '#core/activity/clauses.ts'
import { contentOf } from '#core/content.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, isBlank } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { Segmented } from '#ui/kit/segmented.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './clause-field.module.css'
import { ClauseTerms } from './clause-terms.tsx'
import { ClauseText } from './clause-text.tsx'

interface Props {
  readonly activity: ActivityOfKind<'clauses'>
  readonly topic: string
  /** Counted from 1, as the room quotes it. */
  readonly number: number
  /** The id of the sentence that says what binding means. */
  readonly bindingHint: string
}

const choosable = clauseStates.filter((state): state is Exclude<ClauseState, ''> => state !== '')

/** One topic: how far it is agreed, its wording, and what the wording needs beside it. */
export function ClauseField({ activity, topic, number, bindingHint }: Props) {
  const words = useWords()
  const clause = useWorkshop((workshop) => contentOf<'clauses'>(workshop, activity)[topic] ?? emptyClause)
  const edit = useEditContent<'clauses'>(activity)
  const { label = '', hint = '', proposal = '' } = activityWords<'clauses'>(words, activity).topics[topic] ?? {}
  const said = words.editors.clauses
  const patch = useCallback(
    (change: Partial<Clause>, run?: string) =>
      edit('clauseChanged', (content) => patchClause(content, topic, change), run),
    [edit, topic],
  )
  const type = (field: 'wording' | 'reason') => (text: string) =>
    patch({ [field]: fitText(text) }, `${activity.id}.${topic}.${field}`)
  const segments = useMemo(
    () => choosable.map((state) => ({ value: state, label: words.catalogues.clauseStates[state] })),
    [words],
  )
  const irrelevant = clause.state === 'notRelevant'
  const asked = activity.topics[topic]?.date === true
  // A gap leads to what is still open: with the wording there, that is the day.
  const dateIsOpen = asked && !irrelevant && clause.date === '' && !isBlank(clause.wording)
  const id = anchor.clause(activity.id, topic)
  return (
    <section className={styles['clause']} aria-labelledby={`${id}-topic`}>
      <div className={styles['topic']}>
        <b aria-hidden="true">{number}</b>
        <h2 id={`${id}-topic`}>{label}</h2>
        <p>{hint}</p>
      </div>
      <div className={styles['agreement']}>
        <Segmented
          label={said.stateOf(label)}
          value={clause.state}
          segments={segments}
          onChange={(state) => patch({ state })}
        />
        {clause.state === '' && <span className={styles['untouched']}>{words.catalogues.clauseStates['']}</span>}
        {irrelevant ? (
          <ClauseText id={id} label={said.reason} text={clause.reason} onChange={type('reason')} look="note" />
        ) : (
          <>
            <ClauseText
              id={dateIsOpen ? `${id}-wording` : id}
              label={said.wordingOf(label)}
              text={clause.wording}
              onChange={type('wording')}
              look="wording"
              proposal={proposal}
            />
            <ClauseTerms
              clause={clause}
              dateId={dateIsOpen ? id : `${id}-date`}
              date={asked}
              topic={label}
              bindingHint={bindingHint}
              onChange={patch}
            />
          </>
        )}
      </div>
    </section>
  )
}
