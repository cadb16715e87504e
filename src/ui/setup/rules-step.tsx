import { anchor } from '#core/anchor.ts'
import { setFacts } from '#core/edit-facts.ts'
import { decisionRuleIds, type DecisionRuleId } from '#core/method/decision-rules.ts'
import { activityById } from '#core/method/index.ts'
import { editorOf } from '#ui/activities/index.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { usePlace } from '#ui/wizard/use-place.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './form.module.css'

const parts = ['groundRules', 'missingVoices'] as const

/** How this room works and decides today, and whose voice is not in it. */
export function RulesStep() {
  const { activities } = useWords()
  usePlace('rules')
  return (
    <div className={styles['stack']}>
      <RuleToday />
      {parts.map((id) => (
        <section key={id} className={styles['part']}>
          <h2>{activities[id].question}</h2>
          <p>{activities[id].how}</p>
          <div className={styles['editor']}>{editorOf(activityById(id))}</div>
        </section>
      ))}
    </div>
  )
}

function RuleToday() {
  const { setup, catalogues } = useWords()
  const rule = useWorkshop((workshop) => workshop.facts.ruleToday)
  const edit = useEdit()
  return (
    <section className={styles['part']}>
      <h2>{setup.ruleToday}</h2>
      <p>{setup.ruleTodayHint}</p>
      <div className={styles['rule']}>
        <SelectField<DecisionRuleId | ''>
          id={anchor.fact('ruleToday')}
          label={setup.ruleToday}
          quiet
          value={rule}
          options={[
            { value: '', label: setup.ruleOpen },
            ...decisionRuleIds.map((value) => ({ value, label: catalogues.rules[value].name })),
          ]}
          onChange={(ruleToday) => edit('factsChanged', (workshop) => setFacts(workshop, { ruleToday }))}
        />
        {rule !== '' && (
          <div className={styles['meaning']}>
            <p>{catalogues.rules[rule].plain}</p>
            <p>{setup.when(catalogues.rules[rule].when)}</p>
          </div>
        )}
      </div>
    </section>
  )
}
