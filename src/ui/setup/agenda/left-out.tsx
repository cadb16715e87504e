import { isLeftOut } from '#core/left-out.ts'
import { activities } from '#core/method/index.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './agenda-step.module.css'

/** Which activities this agenda leaves out: they lack nothing, and one entry or time box brings them back. */
export function LeftOut() {
  const { activities: said, agenda } = useWords()
  const names = useWorkshop((workshop) =>
    activities
      .filter((activity) => isLeftOut(workshop, activity))
      .map(({ id }) => said[id].title)
      .join(' · '),
  )
  if (names === '') return null
  return (
    <p className={styles['leftOut']}>
      <b>{agenda.leftOut}</b> {names}
      <br />
      {agenda.leftOutHelp}
    </p>
  )
}
