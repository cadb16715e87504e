import { Button } from './button.tsx'
import styles from './unfold.module.css'
import type { Unfold } from './use-unfold.ts'

/** Opens and closes the list that follows it. */
export function UnfoldButton({ label, button }: { label: string; button: Unfold['button'] }) {
  return (
    <span className={styles['unfold']}>
      <Button look="bare" icon="list" title={label} {...button}>
        <span>{label}</span>
      </Button>
    </span>
  )
}
