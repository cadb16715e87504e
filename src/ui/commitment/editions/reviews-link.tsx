import { Link } from 'react-router'
import { openCount } from '#core/review/edit-reviews.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './editions.module.css'

/** Leads to what readers sent back, once the text has been given out for review. */
export function ReviewsLink() {
  const { reviews: said } = useWords()
  const id = useWorkshop((workshop) => workshop.id)
  const isOut = useWorkshop(({ edition, reviews }) => edition.status !== 'draft' || Object.keys(reviews).length > 0)
  const open = useWorkshop(openCount)
  if (!isOut) return null
  return (
    <div className={styles['commands']}>
      <Link className={buttonClass({ look: 'bare' })} to={paths.reviews(id)}>
        <Icon name="people" />
        {said.link(open)}
      </Link>
    </div>
  )
}
