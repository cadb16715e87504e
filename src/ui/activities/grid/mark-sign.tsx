import styles from './mark-sign.module.css'

/** A letter whose weight falls from A to I: surface, frame, circle, bare. */
export function MarkSign({ mark }: { mark: string }) {
  return (
    <span className={styles['mark']} data-mark={mark} aria-hidden="true">
      {mark}
    </span>
  )
}
