import { Link, useParams } from 'react-router'
import { paths } from '#routes/paths.ts'
import type { Unopened } from '#state/library.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './workshop-missing.module.css'
import { WorkshopUnreadable } from './workshop-unreadable.tsx'

/** In place of a workshop that cannot be opened: it is not there, storage refuses, or nothing of it can be read. */
export function WorkshopMissing({ reason }: { reason: Unopened }) {
  const { workshop = '' } = useParams()
  const { frame, library } = useWords()
  if (typeof reason !== 'string') return <WorkshopUnreadable id={workshop} reason={reason} />
  return (
    <main className={styles['page']} id="main" tabIndex={-1}>
      <h1>{reason === 'missing' ? frame.missingTitle : library.unreadableTitle}</h1>
      <p>{reason === 'missing' ? frame.missingText : library.refused[reason]}</p>
      <Link className={buttonClass({ look: 'main' })} to={paths.library()}>
        {frame.toLibrary}
      </Link>
    </main>
  )
}
