import styles from './share-bar.module.css'

/** How much of a long work is done, 0 to 1. A screen reader tells it when asked; it never announces itself. */
export function ShareBar({ label, share }: { label: string; share: number }) {
  return <progress className={styles['bar']} aria-label={label} value={share} />
}
