import { useWords } from '#ui/words-context.ts'
import styles from './dots.module.css'

const single = 5

/** Dots stuck on the lower edge as in the room: up to five one by one, and always their number. */
export function Dots({ count, id }: { count: number; id?: string }) {
  const { board } = useWords()
  if (count === 0) return null
  return (
    <span className={styles['dots']} role="img" aria-label={board.dotsHere(count)} id={id}>
      {Array.from({ length: Math.min(count, single) }, (_, index) => (
        <i key={index} />
      ))}
      <b>{count}</b>
    </span>
  )
}
