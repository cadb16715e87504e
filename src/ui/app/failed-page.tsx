import { type ReactNode, useEffect, useRef } from 'react'
import styles from './failed-page.module.css'
import { useStartWords } from '#ui/words-context.ts'

interface Props {
  readonly title: string
  readonly error: Error
  /** What whoever saves a file here should know. */
  readonly note?: string
  /** Ways on, the most useful first. */
  readonly children: ReactNode
}

/** A calm page in place of one that broke: nothing is lost, take it away, go on. */
export function FailedPage({ title, error, note, children }: Props) {
  const { app: said } = useStartWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus is gone with the screen that broke.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles['failed']} role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{said.brokeText}</p>
      <div className={styles['ways']}>{children}</div>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <p className={styles['cause']}>
        {said.brokeTellUs} <code>{error.message}</code>
      </p>
    </section>
  )
}
