import { useWords } from '#ui/words-context.ts'
import styles from './aid.module.css'

/** Glasl's nine stages in three groups: a picture of a situation, never a label on people. */
export function GlaslAid() {
  const { catalogues, editors } = useWords()
  const { intro, groups, stages, ladderHint } = catalogues.glasl
  return (
    <>
      <p className={styles['intro']}>{intro}</p>
      <p className={styles['hint']}>{ladderHint}</p>
      {groups.map((group, at) => (
        <section key={group} className={styles['group']}>
          <h3>{group}</h3>
          <ol className={styles['entries']} start={at * 3 + 1}>
            {stages.slice(at * 3, at * 3 + 3).map(({ name, sign, help }, index) => (
              <li key={name} className={styles['numbered']}>
                <b aria-hidden="true">{at * 3 + index + 1}</b>
                <h4>{name}</h4>
                <p>{sign}</p>
                <p className={styles['side']}>
                  <b>{editors.aids.help}</b> {help}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
