import { stages } from '#core/activity/cards.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './aid.module.css'

/** The seven stages of the Wirkungstreppe, from the top: that is the order they are thought in. */
export function StaircaseAid() {
  const { intro, stages: said } = useWords().catalogues.staircase
  return (
    <>
      <p className={styles['intro']}>{intro}</p>
      <ol className={styles['entries']} reversed>
        {stages.toReversed().map((stage) => (
          <li key={stage} className={styles['numbered']}>
            <b aria-hidden="true">{stage}</b>
            <h4>{said[stage].name}</h4>
            <p>{said[stage].hint}</p>
            <p className={styles['side']}>{said[stage].level}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
