import { Icon } from '#ui/kit/icon.tsx'
import styles from './chosen-mark.module.css'

/** The box that shows whether a card is chosen; the card itself is the control. */
export function ChosenMark({ chosen }: { chosen: boolean | null }) {
  if (chosen === null) return null
  return (
    <span className={styles['mark']} data-chosen={chosen || undefined} aria-hidden="true">
      {chosen && <Icon name="check" />}
    </span>
  )
}
