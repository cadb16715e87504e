import { classNames } from './class-names.ts'
import styles from './disc.module.css'

export type DiscFill = 'full' | 'half' | 'empty' | 'dashed'

/** Full, half or empty: consent beside its word, never alone. */
export function Disc({ fill }: { fill: DiscFill }) {
  return <span className={classNames(styles['disc'], styles[fill])} data-disc={fill} aria-hidden="true" />
}
