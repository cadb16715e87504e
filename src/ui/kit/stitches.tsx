import styles from './stitches.module.css'

const elements = [1, 2, 3, 4, 5, 6] as const

/** Six stitches, each filled as far as its element is done (0 to 1). They never stand without that meaning. */
export function Stitches({ progress, label }: { progress: readonly number[]; label: string }) {
  return (
    <span className={styles['stitches']} role="img" aria-label={label}>
      {elements.map((element) => (
        <i key={element} data-el={element} style={{ '--n': progress[element - 1] }} />
      ))}
    </span>
  )
}
