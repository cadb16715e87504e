import { decisionRuleIds } from '#core/method/decision-rules.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './aid.module.css'

/** The rules of decision: how each works, and when it is the right one. */
export function RulesAid() {
  const { catalogues, editors } = useWords()
  return (
    <>
      <p className={styles['intro']}>{catalogues.rulesIntro}</p>
      <ul className={styles['entries']}>
        {decisionRuleIds.map((id) => (
          <li key={id}>
            <h3>{catalogues.rules[id].name}</h3>
            <p>{catalogues.rules[id].plain}</p>
            <p className={styles['side']}>
              <b>{editors.aids.when}</b> {catalogues.rules[id].when}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
