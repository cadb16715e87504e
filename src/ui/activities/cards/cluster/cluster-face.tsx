import { isBlank } from '#core/text.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './cluster.module.css'

/** A cluster on its way: its heading and how many cards come along. */
export function ClusterFace({ title, count }: { title: string; count: number }) {
  const { cluster } = useWords().live
  return (
    <div className={styles['cluster']}>
      <p className={styles['face']}>
        <b>{isBlank(title) ? cluster.untitled : title}</b>
        <span>{cluster.count(count)}</span>
      </p>
    </div>
  )
}
