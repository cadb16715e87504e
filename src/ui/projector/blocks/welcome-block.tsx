import type { Ref } from 'react'
import type { Workshop } from '#core/workshop.ts'
import { daySpan } from '#i18n/day-span.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './welcome-block.module.css'

interface Props {
  readonly facts: Workshop['facts']
  readonly ref?: Ref<HTMLHeadingElement>
}

/** What stands on the wall while people arrive. */
export function WelcomeBlock({ facts, ref }: Props) {
  const words = useWords()
  const { projector, frame } = words
  const formats = useFormats()
  const days = daySpan(formats.day(facts.firstDay), formats.day(facts.lastDay), words)
  const about = [days, facts.place].filter((part) => part !== '')
  return (
    <div className={styles['welcome']}>
      <p>{projector.welcome}</p>
      <h1 ref={ref} tabIndex={-1}>
        {facts.title === '' ? frame.untitled : facts.title}
      </h1>
      {facts.occasion !== '' && <p className={styles['occasion']}>{facts.occasion}</p>}
      {about.length > 0 && <p>{formats.series(about)}</p>}
    </div>
  )
}
