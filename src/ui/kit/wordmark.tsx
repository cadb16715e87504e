import styles from './wordmark.module.css'

/** The name over six stitches. */
export function Wordmark({ large = false }: { large?: boolean }) {
  return (
    <span className={styles['mark']} data-large={large}>
      Wirkbund
    </span>
  )
}
