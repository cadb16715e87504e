import styles from './stitches.module.css'

/**
 * A stitch for each element, in the order of the method, filled as far as the element is done (0 to 1). They never stand
 * without that meaning.
 */
export function Stitches({ progress, label }: { progress: readonly number[]; label: string }) {
  return (
    <span className={styles['stitches']} role="img" aria-label={label}>
      {progress.map((done, index) => {
        const number = index + 1
        return <i key={number} data-el={number} style={{ '--n': done }} />
      })}
    </span>
  )
}
