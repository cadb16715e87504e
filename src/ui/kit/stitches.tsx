import styles from './stitches.module.css'

/** Six stitches, each filled as far as its element is done (0 to 1). They never stand without that meaning. */
export function Stitches({ progress, label }: { progress: readonly number[]; label: string }) {
  return (
    <span className={styles['stitches']} role="img" aria-label={label}>
      {progress.map((done, index) => (
        // The position is the identity: the six elements never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <i key={index} data-el={index + 1} style={{ '--n': done }} />
      ))}
    </span>
  )
}
