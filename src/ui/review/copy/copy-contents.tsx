import type { Chapter } from '#commitment/review/points.ts'
import { useWords } from '#ui/words-context.ts'
import { chapterAnchor } from './chapter-view.tsx'
import styles from './side.module.css'
import { useOwnReview } from './use-own-review.ts'

/** The chapters, each one click away, and where something has been said. */
export function CopyContents({ chapters }: { chapters: readonly Chapter[] }) {
  const { reviews } = useWords()
  const { copy: said } = reviews
  const remarks = useOwnReview((review) => review.remarks) ?? {}
  return (
    <nav className={styles['contents']} aria-label={said.chapters}>
      <h2>{said.chapters}</h2>
      <ol>
        {chapters.map(({ section, points }) => {
          const count = points.filter(({ id }) => id in remarks).length
          return (
            <li key={section.id}>
              <button type="button" onClick={() => document.getElementById(chapterAnchor(section.id))?.focus()}>
                <b>{section.number}</b> <span>{section.shortTitle}</span>
                {count > 0 && <small>{said.remarksIn(count)}</small>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
