import { Link } from 'react-router'
import { openCount } from '#core/review/edit-reviews.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** Whether a text was given out for review, as far as anybody knows: a draft may have been as well. */
export function useIsOut(): boolean {
  return useWorkshop(({ edition, reviews }) => edition.status !== 'draft' || Object.keys(reviews).length > 0)
}

/** Leads to what readers sent back. */
export function ReviewsLink() {
  const { reviews: said } = useWords()
  const id = useWorkshop((workshop) => workshop.id)
  const open = useWorkshop(openCount)
  return (
    <Link className={buttonClass({ look: 'bare' })} to={paths.reviews(id)}>
      <Icon name="people" />
      {said.link(open)}
    </Link>
  )
}
