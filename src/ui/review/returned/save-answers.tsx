import type { Review } from '#core/review/review.ts'
import { usePress } from '#ui/commitment/press/use-press.ts'
import { useSaving } from '#ui/commitment/press/use-saving.ts'
import { isoDay } from '#ui/iso-day.ts'
import { Button } from '#ui/kit/button.tsx'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'

interface Props {
  readonly review: Review
  /** Their name, as this screen calls them. */
  readonly who: string
}

/** What goes back to one reader: each passage they spoke to, what became of it, and the answer. */
export function SaveAnswers({ review, who }: Props) {
  const { reviews: said } = useWords()
  const { now } = useServices()
  const session = useSessionStore()
  const press = usePress()
  const { state, told, save } = useSaving({
    make: (to: Review, watch) =>
      press.makeAnswers({ workshop: session.getState().history.present, review: to, day: isoDay(now()) }, watch),
    notSaved: (_, reason) => said.noAnswers(reason),
  })
  return (
    <>
      <Button
        look="bare"
        icon="download"
        aria-label={said.saveAnswersTo(who)}
        aria-busy={state === 'making'}
        onClick={() => void save(review)}
      >
        {state === 'making' ? said.makingAnswers : said.saveAnswers}
      </Button>
      {told !== '' && <p className={styles['fine']}>{told}</p>}
    </>
  )
}
