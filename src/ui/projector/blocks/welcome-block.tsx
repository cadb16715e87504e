import type { Workshop } from '#core/workshop.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './welcome-block.module.css'

/** What stands on the wall while people arrive. */
export function WelcomeBlock({ facts }: { facts: Workshop['facts'] }) {
  const { projector, frame } = useWords()
  const formats = useFormats()
  const about = [formats.day(facts.firstDay), facts.place].filter((part) => part !== '')
  return (
    <div className={styles['welcome']}>
      <p>{projector.welcome}</p>
      <h1>{facts.title === '' ? frame.untitled : facts.title}</h1>
      {facts.occasion !== '' && <p className={styles['occasion']}>{facts.occasion}</p>}
      {about.length > 0 && <p>{formats.series(about)}</p>}
    </div>
  )
}
