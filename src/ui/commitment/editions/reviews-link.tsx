import { Link } from 'react-router'
import { openCount } from '#core/review/edit-reviews.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './editions.module.css'

/** Leads to what readers sent back: a draft may have been given out for review as well. */
export function ReviewsLink() {
  const { reviews: said } = useWords()
  const id = useWorkshop((workshop) => workshop.id)
  const open = useWorkshop(openCount)
  return (
    <div className={styles['commands']}>
      <Link className={buttonClass({ look: 'bare' })} to={paths.reviews(id)}>
        <Icon name="people" />
        {said.link(open)}
      </Link>
    </div>
  )
}
