import { daysOf } from '#commitment/compose/days.ts'
import type { Workshop } from '#core/workshop.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './welcome-block.module.css'

/** What stands on the wall while people arrive. */
export function WelcomeBlock({ facts }: { facts: Workshop['facts'] }) {
  const words = useWords()
  const { projector, frame } = words
  const format = useFormats()
  const about = [daysOf({ workshop: { facts }, words, format }), facts.place].filter((part) => part !== '')
  return (
    <div className={styles['welcome']}>
      <p>{projector.welcome}</p>
      <h1>{facts.title === '' ? frame.untitled : facts.title}</h1>
      {facts.occasion !== '' && <p className={styles['occasion']}>{facts.occasion}</p>}
      {about.length > 0 && <p>{format.series(about)}</p>}
    </div>
  )
}
